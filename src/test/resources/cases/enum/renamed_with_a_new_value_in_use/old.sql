create schema other;
create type other.former as enum ('a');
