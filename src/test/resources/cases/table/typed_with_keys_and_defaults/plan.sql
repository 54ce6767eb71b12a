-- destroys table public.things
DROP TABLE public.things;
CREATE TABLE public.goods OF public.thing (
    id WITH OPTIONS NOT NULL,
    name WITH OPTIONS DEFAULT 'none'::character varying NOT NULL,
    CONSTRAINT goods_id PRIMARY KEY (id)
);
CREATE TABLE public.plain OF public.thing;
