create table t (a int);
create materialized view m as select a, a + 1 as b from t with no data;
create unique index m_a on m (a);
