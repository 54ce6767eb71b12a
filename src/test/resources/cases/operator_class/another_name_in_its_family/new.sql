create operator family f using btree;
create operator class a for type text using btree family f as operator 1 ~<~, operator 2 ~<=~, operator 3 =, operator 4 ~>=~, operator 5 ~>~, function 1 bttext_pattern_cmp(text, text);
create table t (a text);
create index t_a on t (a a);
