CREATE TABLE a (id int, name text);
CREATE TABLE b (id int, name text);
CREATE TABLE child (extra int) INHERITS (a, b);
CREATE TABLE top (x int);
CREATE TABLE one () INHERITS (top);
CREATE TABLE two () INHERITS (top);
CREATE TABLE bottom () INHERITS (one, two);
