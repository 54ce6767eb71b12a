ALTER TABLE public.changes NOT OF;
ALTER TABLE public.freed NOT OF;
ALTER TABLE public.retyped NOT OF;
ALTER TYPE public.person ADD ATTRIBUTE born date;
ALTER TYPE public.place ALTER ATTRIBUTE city TYPE character varying(20);
CREATE TABLE public.added (
    id integer,
    name text,
    born date,
    CONSTRAINT added_name_key UNIQUE (name)
);
ALTER TABLE public.by_hand ADD COLUMN born date;
ALTER TABLE public.changes ADD COLUMN born date;
ALTER TABLE public.retyped ALTER COLUMN city TYPE character varying(20) USING city::character varying(20);
ALTER TABLE ONLY public.changes ALTER COLUMN name SET DEFAULT 'y'::text;
ALTER TABLE public.added OF public.person;
ALTER TABLE public.changes OF public.person;
ALTER TABLE public.retyped OF public.place;
