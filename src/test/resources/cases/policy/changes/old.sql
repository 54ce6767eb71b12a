do $$ begin create role reader; exception when duplicate_object then null; end $$;
do $$ begin create role writer; exception when duplicate_object then null; end $$;
create table t (a int, who text);
create policy p on t using (a > 0);
create policy q on t for select to reader using (true);
