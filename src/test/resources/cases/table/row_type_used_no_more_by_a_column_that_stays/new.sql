create table a (c text, v int, x text generated always as (row(v, 1)) stored);
create table id (t text[]);
