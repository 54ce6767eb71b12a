create view v as select 'x'::text collate "C" as a;
