create schema s;
create type s.r as range (subtype = numeric, multirange_type_name = public.m);
create domain d as integer;
