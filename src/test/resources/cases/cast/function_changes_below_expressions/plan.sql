ALTER DOMAIN public.price DROP CONSTRAINT price_check;
DROP CAST (integer AS public.money_of);
ALTER TABLE public.item DROP COLUMN amount;
DROP INDEX public.item_amount_idx;
ALTER TABLE public.item DROP CONSTRAINT item_id_check;
DROP MATERIALIZED VIEW public.sum;
DROP POLICY cheap ON public.item;
CREATE CAST (integer AS public.money_of) WITH FUNCTION public.rounded(integer) AS IMPLICIT;
ALTER DOMAIN public.price SET DEFAULT public.amount((3)::public.money_of);
ALTER DOMAIN public.price ADD CONSTRAINT price_check CHECK ((public.amount((VALUE)::public.money_of) > 0));
ALTER TABLE public.item ADD COLUMN amount integer GENERATED ALWAYS AS (public.amount((id)::public.money_of)) STORED;
ALTER TABLE ONLY public.item ALTER COLUMN price SET DEFAULT 5;
CREATE OR REPLACE FUNCTION public.of_item(integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
BEGIN ATOMIC
 SELECT public.amount(($1)::public.money_of) AS amount;
END;
CREATE INDEX item_amount_idx ON public.item USING btree (public.amount((id)::public.money_of));
ALTER TABLE public.item ADD CONSTRAINT item_id_check CHECK ((public.amount((id)::public.money_of) > 0));
CREATE OR REPLACE VIEW public.items (amount, amounts) AS
SELECT public.amount((id)::public.money_of) AS amount,
    ARRAY[(id)::public.money_of] AS amounts
   FROM public.item;
CREATE MATERIALIZED VIEW public.sum (sum) AS
SELECT sum(public.amount((id)::public.money_of)) AS sum
   FROM public.item;
CREATE POLICY cheap ON public.item TO PUBLIC
    USING ((public.amount((id)::public.money_of) < 10));
COMMENT ON POLICY cheap ON public.item IS 'below ten';
