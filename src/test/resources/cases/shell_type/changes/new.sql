create type added;
create type becomes_enum as enum ('a');
create type kept;
comment on type kept is 'still kept';
