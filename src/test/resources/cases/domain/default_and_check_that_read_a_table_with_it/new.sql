create domain code as bigint;
create table item (code code);
create function next_code() returns int language sql stable begin atomic select count(*)::int from item where code > 0; end;
create function is_free(int) returns bool language sql stable
begin atomic select not exists (select from item where code = $1::code); end;
alter domain code set default next_code();
alter domain code add constraint free check (is_free(value::int)) not valid;
