create language mine handler plpgsql_call_handler inline plpgsql_inline_handler validator plpgsql_validator;
create function f() returns int language mine as $$ begin return 1; end $$;
create table t (a int default f());
