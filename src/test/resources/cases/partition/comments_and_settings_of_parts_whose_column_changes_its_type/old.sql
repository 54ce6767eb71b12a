create table measure (
    site int not null,
    amount int not null,
    constraint amount_positive check (amount > 0),
    constraint measure_once unique (site, amount)
) partition by list (site);
create table measure_1 partition of measure for values in (1);
create index measure_amount on measure (amount);
create index measure_double on measure ((amount * 2));

comment on constraint amount_positive on measure is 'never nothing';
comment on constraint amount_positive on measure_1 is 'not here either';
comment on constraint measure_1_site_amount_key on measure_1 is 'once a site';
comment on index measure_1_amount_idx is 'for the reports';
alter index measure_1_amount_idx set (fillfactor = 70);
alter index measure_1_expr_idx alter column 1 set statistics 500;
alter table measure_1 cluster on measure_1_amount_idx;
alter table measure_1 replica identity using index measure_1_site_amount_key;

create table reading (amount int, constraint reading_positive check (amount > 0));
create table child () inherits (reading);
comment on constraint reading_positive on child is 'nor of children';
