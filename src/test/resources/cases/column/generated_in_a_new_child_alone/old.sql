create type e as enum ('a', 'b');
