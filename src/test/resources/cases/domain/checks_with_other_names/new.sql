create domain price as numeric
    constraint small check (value > 0)
    constraint positive check (value < 1000)
    constraint no_cents check (value = trunc(value));
comment on constraint small on domain price is 'more than nothing';
create table article (net price, tags price[]);
