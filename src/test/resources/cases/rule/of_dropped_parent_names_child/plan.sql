DROP RULE payment_insert_2007 ON public.payment;
-- destroys table public.payment_2007
DROP TABLE public.payment_2007;
-- destroys table public.payment
DROP TABLE public.payment;
