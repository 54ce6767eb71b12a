ALTER TABLE public.u
    ALTER COLUMN h TYPE text USING h::text,
    ALTER COLUMN other TYPE text USING other::text;
DROP DOMAIN public.d;
DROP TYPE public.held;
ALTER TABLE public.u DROP COLUMN shouted;
ALTER TABLE ONLY public.u ALTER COLUMN c DROP DEFAULT;
ALTER TABLE public.u ALTER COLUMN c TYPE text USING c::text;
DROP INDEX public.u_f_idx;
DROP FUNCTION public.f(public.citext);
ALTER TABLE public.u DROP CONSTRAINT u_b_check;
ALTER TABLE public.r DROP CONSTRAINT r_b_fkey;
ALTER TABLE public.r ALTER COLUMN b TYPE text USING b::text;
ALTER TABLE public.u DROP CONSTRAINT u_b_key;
DROP VIEW public.w;
ALTER TABLE public.u ALTER COLUMN b TYPE text USING b::text;
DROP EXTENSION citext;
CREATE EXTENSION citext WITH SCHEMA public VERSION '1.4';
CREATE DOMAIN public.d AS public.citext
    CONSTRAINT d_check CHECK ((VALUE OPERATOR(public.<>) ''::public.citext));
CREATE TYPE public.held AS (
    id integer,
    name public.citext
);
ALTER TABLE public.r ALTER COLUMN b TYPE public.citext USING b::public.citext;
ALTER TABLE public.u
    ALTER COLUMN b TYPE public.citext USING b::public.citext,
    ALTER COLUMN c TYPE public.citext[] USING c::public.citext[];
ALTER TABLE public.u ADD COLUMN shouted text GENERATED ALWAYS AS (upper((b)::text)) STORED;
ALTER TABLE public.u
    ALTER COLUMN other TYPE public.d USING other::public.d,
    ALTER COLUMN h TYPE public.held USING h::public.held;
ALTER TABLE ONLY public.u ALTER COLUMN c SET DEFAULT '{}'::public.citext[];
CREATE FUNCTION public.f(public.citext)
 RETURNS public.citext
 LANGUAGE sql
 IMMUTABLE
AS $function$select $1$function$;
CREATE INDEX u_f_idx ON public.u USING btree (public.f(b));
ALTER TABLE public.u ADD CONSTRAINT u_b_check CHECK ((b OPERATOR(public.<>) 'no'::public.citext));
ALTER TABLE public.u ADD CONSTRAINT u_b_key UNIQUE (b);
ALTER TABLE public.r ADD CONSTRAINT r_b_fkey FOREIGN KEY (b) REFERENCES public.u(b);
CREATE VIEW public.w (b) AS
SELECT b
   FROM public.u;
