create table kept (id integer not null, note text constraint never not null);
create table kept_child () inherits (kept);
comment on constraint never on kept is 'kept';
create table reached (note text not null no inherit);
create table reached_child () inherits (reached);
create table keyed (id integer not null no inherit);
create table unkeyed (id integer primary key);
create table exempt_key (id integer primary key);
create table numbered (note text);
