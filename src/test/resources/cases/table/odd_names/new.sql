create schema "Odd Schema";
create table "Odd Schema"."select" ("from" int primary key, "with space" text, "quo""te" text, "ünï" text, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" int);
create view "Odd Schema"."View" as select "quo""te" as "Q" from "Odd Schema"."select";
