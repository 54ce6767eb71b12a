create table place (zip text, city text);
create statistics s on city, zip from place;
comment on statistics s is 'where a column stands does not matter';
