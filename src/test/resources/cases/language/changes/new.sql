create trusted language mine handler plpgsql_call_handler inline plpgsql_inline_handler validator plpgsql_validator;
create trusted language "Odd One" handler plpgsql_call_handler;
comment on language mine is 'Mine';
revoke usage on language "Odd One" from public;
create function f() returns integer language mine as 'begin return 1; end';
create function g() returns integer language "Odd One" as 'begin return 1; end';
