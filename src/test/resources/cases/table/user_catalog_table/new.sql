create table stays (a bigint, b int, c int generated always as (b * 2) stored) with (user_catalog_table = true);
create table becomes (a bigint, b int, c int generated always as (b * 2) stored) with (user_catalog_table = true);
create table leaves (a bigint, b int, c int generated always as (b * 2) stored);
