do $$ begin create role reader; exception when duplicate_object then null; end $$;
do $$ begin create role writer; exception when duplicate_object then null; end $$;
create table t (a int, who text);
alter table t enable row level security;
alter table t force row level security;
create policy p on t using (a > 1) with check (a > 1);
create policy q on t as restrictive for select to reader, writer using (who = current_user);
