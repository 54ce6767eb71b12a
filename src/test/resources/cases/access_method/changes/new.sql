create access method rows type table handler heap_tableam_handler;
create access method mine type index handler gisthandler;
create access method "Odd" type index handler hashhandler;
comment on access method mine is 'mine';
create table t (id integer) using rows;
