CREATE TABLE t (a text, c text);
CREATE TABLE u (x text, y text, z text);
CREATE RULE stays AS ON DELETE TO t DO INSTEAD DELETE FROM u WHERE x = old.a;
