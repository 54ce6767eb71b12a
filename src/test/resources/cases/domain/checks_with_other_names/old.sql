create domain price as numeric
    constraint positive check (value > 0)
    constraint small check (value < 1000)
    constraint whole check (value = trunc(value));
comment on constraint positive on domain price is 'more than nothing';
create table article (net price, tags price[]);
