create table stays (y int);
