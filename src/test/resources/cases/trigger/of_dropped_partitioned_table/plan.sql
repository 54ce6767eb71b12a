-- destroys table public.ledger_2026
DROP TABLE public.ledger_2026;
-- destroys table public.ledger
DROP TABLE public.ledger;
