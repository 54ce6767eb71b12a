create type gone as range (subtype = text);
create type time_range as range (subtype = time);
create type score as range (subtype = integer);
create type "Odd" as range (subtype = float8, subtype_diff = float8mi, multirange_type_name = "Many Odd");
comment on type score is 'scores';
create table t (id integer, s score, many score_multirange default '{}', list score[], o "Odd");
create view v as select s from t;
revoke usage on type score from public;
