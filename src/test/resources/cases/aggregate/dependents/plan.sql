DROP VIEW public.sums;
DROP AGGREGATE public.sum_money(numeric);
DROP FUNCTION public.add_money(state public.money_state, value numeric);
CREATE FUNCTION public.add_money(the_state public.money_state, value numeric)
 RETURNS public.money_state
 LANGUAGE sql
RETURN ROW(((the_state).total + value))::public.money_state;
CREATE AGGREGATE public.sum_money(numeric) (
    SFUNC = public.add_money,
    STYPE = public.money_state
);
CREATE VIEW public.sums (s) AS
SELECT public.sum_money(v) AS s
   FROM public.t;
