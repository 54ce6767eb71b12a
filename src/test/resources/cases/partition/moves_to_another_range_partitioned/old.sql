create table p (a int, b int, c text) partition by range (a);
create table p1 partition of p for values from (0) to (10);
create index p_a on p (a);
create index p_b on p (b, c);
