create access method gone type index handler bthandler;
create access method rows type table handler heap_tableam_handler;
create access method mine type index handler hashhandler;
comment on access method mine is 'mine';
