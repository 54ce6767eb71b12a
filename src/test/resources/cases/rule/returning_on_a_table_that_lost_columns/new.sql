create table t (a text, b text);
create table u (x text, y text);
create rule r as on insert to t do instead insert into u values (new.a, new.b) returning x, y;
