CREATE TABLE t (a text, c text);
