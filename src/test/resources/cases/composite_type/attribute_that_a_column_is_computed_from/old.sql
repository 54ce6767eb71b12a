create type size as (width int, height int);
create table picture (size size, height bigint generated always as ((size).height) stored);
create type span as (first int, last int);
create table chapter (page int, until bigint generated always as ((row(1, page)::span).last) stored);
create table chapters (page int) partition by list (((row(1, page)::span).last));
