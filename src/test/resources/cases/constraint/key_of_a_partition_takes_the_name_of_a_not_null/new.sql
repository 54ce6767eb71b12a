create table p (k integer constraint present not null, unique (k)) partition by list (k);
create table p1 partition of p for values in (1);
alter index p1_k_key rename to once;
