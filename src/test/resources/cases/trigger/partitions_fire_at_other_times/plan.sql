ALTER TABLE public.ledger_2 ENABLE TRIGGER other;
CREATE TABLE public.ledger_2_2 (
    id integer
);
ALTER TABLE public.ledger_2 ATTACH PARTITION public.ledger_2_2 FOR VALUES IN (2);
ALTER TABLE public.ledger_1 DISABLE TRIGGER rollup;
ALTER TABLE public.ledger_2 ENABLE REPLICA TRIGGER rollup;
ALTER TABLE public.ledger_2_2 ENABLE ALWAYS TRIGGER rollup;
