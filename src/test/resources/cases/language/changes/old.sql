create language gone handler plpgsql_call_handler;
create trusted language mine handler plpgsql_call_handler;
comment on language mine is 'mine';
create function f() returns integer language mine as 'begin return 1; end';
