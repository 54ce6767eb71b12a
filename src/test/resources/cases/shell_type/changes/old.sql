create type gone;
create type becomes_enum;
create type kept;
comment on type kept is 'kept';
