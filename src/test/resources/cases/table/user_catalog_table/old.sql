create table stays (a int, b int) with (user_catalog_table = true);
create table becomes (a int, b int);
create table leaves (a int, b int) with (user_catalog_table = true);
