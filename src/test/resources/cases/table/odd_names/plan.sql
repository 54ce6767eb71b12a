CREATE SCHEMA "Odd Schema";
CREATE TABLE "Odd Schema"."select" (
    "from" integer NOT NULL,
    "with space" text,
    "quo""te" text,
    "ünï" text,
    xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx integer,
    CONSTRAINT select_pkey PRIMARY KEY ("from")
);
CREATE VIEW "Odd Schema"."View" ("Q") AS
SELECT "quo""te" AS "Q"
   FROM "Odd Schema"."select";
