create type mood as enum ('sad', 'ok');
create function same(anyenum, anyenum) returns bool language internal immutable strict as 'enum_eq';
create function same_mood(mood, mood) returns bool language internal immutable strict as 'enum_eq';
create operator === (leftarg = anyenum, rightarg = anyenum, function = same);
create function same(mood, mood) returns bool language internal immutable strict as 'enum_eq';
create operator === (leftarg = mood, rightarg = mood, function = same_mood);
create domain glad as mood check (value === 'ok'::mood);
create table day (
    morning mood, evening mood, check (morning === evening),
    steady bool generated always as (morning === evening) stored, same bool default same('sad'::mood, 'ok'::mood));
create index on day ((morning === evening));
create view steady as select morning === evening as steady, same(morning, evening) from day;
create policy steady on day using (morning === evening);
create function notify() returns trigger language plpgsql as 'begin return null; end';
create trigger changed after update on day for each row when (not old.morning === new.morning) execute function notify();
create rule steady as on update to day where new.morning === old.morning do nothing;
create statistics steady on morning, (morning === evening) from day;
