CREATE CAST (public.cents AS integer) WITHOUT FUNCTION AS IMPLICIT;
CREATE DOMAIN public.discount AS public.cents
    CONSTRAINT discount_check CHECK (((VALUE)::integer < 100));
ALTER DOMAIN public.price ADD CONSTRAINT positive CHECK (((VALUE)::integer > 0));
CREATE TYPE public.span AS RANGE (SUBTYPE = public.cents);
CREATE TABLE public.offer (
    id integer NOT NULL,
    during public.span,
    price public.price,
    CONSTRAINT offer_pkey PRIMARY KEY (id)
);
