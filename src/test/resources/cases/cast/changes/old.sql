create type level as enum ('low', 'high');
create type pair as (a integer, b integer);
create function to_number(level) returns integer language sql immutable return case $1 when 'low' then 1 else 2 end;
create function to_text(pair, integer, boolean) returns text language sql immutable return ($1).a::text;
create cast (level as integer) with function to_number(level);
create cast (integer as level) with inout as assignment;
create cast (pair as text) with function to_text(pair, integer, boolean);
comment on cast (level as integer) is 'the number';
