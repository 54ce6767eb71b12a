create type score as range (subtype = bigint, multirange_type_name = scores);
create type time_range as range (subtype = time);
create function less_time(time, time) returns double precision language sql immutable
    return extract(epoch from $1 - $2);
create type day_range as range (subtype = time, subtype_diff = less_time);
create collation plain (locale = 'C');
create type word_range as range (subtype = text, subtype_opclass = text_pattern_ops, collation = plain);
create type "Odd" as range (subtype = float8, multirange_type_name = "Many Odd");
comment on type score is 'scores';
comment on type time_range is 'times';
create table t (id integer, s score, many scores default '{}', list score[], o "Odd");
create view v as select s from t;
revoke usage on type score from public;
