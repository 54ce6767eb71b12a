-- destroys table public.things
DROP TABLE public.things;
CREATE TABLE public.goods (
    id integer NOT NULL,
    name character varying(30) DEFAULT 'none'::character varying NOT NULL,
    note text,
    CONSTRAINT goods_id PRIMARY KEY (id)
);
CREATE TABLE public.plain (
    id integer,
    name character varying(30),
    note text
);
ALTER TABLE public.goods OF public.thing;
ALTER TABLE public.plain OF public.thing;
