create table place (city text, zip text);
create statistics s on city, zip from place;
