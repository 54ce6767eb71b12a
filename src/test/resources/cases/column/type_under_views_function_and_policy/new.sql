do $$ begin create role reader; exception when duplicate_object then null; end $$;
do $$ begin create role writer; exception when duplicate_object then null; end $$;

create table customer (id bigint generated always as identity primary key, code text not null, tenant text);
create index customer_code_idx on customer (code);
create view customer_codes as select id, code from customer;
comment on view customer_codes is 'level one';
grant select on customer_codes to reader;
create view long_codes as select id, code from customer_codes where length(code) > 3;
comment on view long_codes is 'level two';
grant select on long_codes to reader, writer;
create view code_count as select code, count(*) as n from long_codes group by code;
comment on view code_count is 'level three';
comment on column code_count.n is 'how many';
grant select (n) on code_count to reader;
create function codes_of(wanted text) returns setof text language sql stable
begin atomic
  select code from customer where tenant = wanted;
end;
comment on function codes_of is 'codes of a tenant';
revoke execute on function codes_of from public;
grant execute on function codes_of to reader;
alter table customer enable row level security;
create policy own_code on customer for select to reader using (code = current_user);
comment on policy own_code on customer is 'each reader its own';
