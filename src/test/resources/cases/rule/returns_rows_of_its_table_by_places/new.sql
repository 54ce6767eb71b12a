CREATE TABLE t (a text, b text, c text);
CREATE TABLE u (x text, y text, z text);
CREATE RULE stays AS ON DELETE TO t DO INSTEAD DELETE FROM u WHERE x = old.a;
CREATE RULE new AS ON INSERT TO t DO INSTEAD INSERT INTO u SELECT new.a, new.b, new.c RETURNING x, y, z;
CREATE RULE two AS ON UPDATE TO t DO INSTEAD
  (DELETE FROM u WHERE x = old.a; INSERT INTO u VALUES (new.a, new.b, new.c) RETURNING x, y, z);
