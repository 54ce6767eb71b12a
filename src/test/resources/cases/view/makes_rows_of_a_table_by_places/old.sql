CREATE TABLE t (a text, c text);
CREATE VIEW stays AS SELECT ROW('1', '3')::t AS r, '(1,3)'::t AS l, (ROW('1', '3')::t).c;
