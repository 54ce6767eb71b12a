create table p1 (f1 int constraint f1_pos check (f1 > 0));
