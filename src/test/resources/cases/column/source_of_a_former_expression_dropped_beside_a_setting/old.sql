create table t (a bytea, b text generated always as (a::text collate "C") stored, c int)
    with (autovacuum_freeze_max_age = 1000000);
