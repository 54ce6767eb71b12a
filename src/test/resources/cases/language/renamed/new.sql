-- schema:renamed-from mine
create language ours handler plpgsql_call_handler inline plpgsql_inline_handler validator plpgsql_validator;
create function f() returns int language ours as $$ begin return 1; end $$;
create table t (a int default f());
