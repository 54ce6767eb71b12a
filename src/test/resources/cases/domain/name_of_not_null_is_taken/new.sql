create domain code as text not null;
create domain former as text;
alter domain former add constraint code_not_null not null;
