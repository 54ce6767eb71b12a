create table child (t boolean);
