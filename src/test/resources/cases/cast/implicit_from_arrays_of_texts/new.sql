create function has_any(text[]) returns boolean immutable language sql return $1 is not null;
create function has_none(aclitem[]) returns boolean immutable language sql return $1 is null;
create cast (text[] as boolean) with function has_any (text[]) as implicit;
create cast (aclitem[] as boolean) with function has_none (aclitem[]) as implicit;
create table t (a int, b text);
grant select on t to public;
grant select (a) on t to pg_monitor;
