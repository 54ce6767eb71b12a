-- destroys value sad of enum public.mood
ALTER TYPE public.mood RENAME TO mood__former;
DROP INDEX public.event_happened;
ALTER TABLE public.event DROP CONSTRAINT event_account_fkey;
ALTER TABLE public.event_line DROP CONSTRAINT event_line_event_fkey;
ALTER TABLE public.event DROP CONSTRAINT event_pkey;
DROP VIEW public.recent;
DROP MATERIALIZED VIEW public.sums;
DROP STATISTICS public.event_stats;
ALTER TABLE public.event NO FORCE ROW LEVEL SECURITY;
ALTER SEQUENCE public.event_id_seq RENAME TO event_id_seq__former;
ALTER TABLE public.event RENAME TO event__former;
CREATE TYPE public.mood AS ENUM ('ok', 'good');
CREATE TABLE public.event (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT event_id_not_null NOT NULL,
    account integer CONSTRAINT event_account_not_null NOT NULL,
    happened date CONSTRAINT event_happened_not_null NOT NULL,
    mood public.mood,
    amount numeric(12,2) DEFAULT 0,
    doubled numeric GENERATED ALWAYS AS ((amount * (2)::numeric)) STORED,
    CONSTRAINT event_pkey PRIMARY KEY (id, happened),
    CONSTRAINT positive CHECK ((amount >= (0)::numeric))
)
PARTITION BY RANGE (happened);
ALTER TABLE public.event ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.event FORCE ROW LEVEL SECURITY;
COMMENT ON TABLE public.event IS 'what happened';
GRANT SELECT ON TABLE public.event TO PUBLIC;
CREATE TABLE public.event_2025 (
    id bigint CONSTRAINT event_id_not_null NOT NULL,
    account integer CONSTRAINT event_account_not_null NOT NULL,
    happened date CONSTRAINT event_happened_not_null NOT NULL,
    mood public.mood,
    amount numeric(12,2) DEFAULT 0,
    doubled numeric GENERATED ALWAYS AS ((amount * (2)::numeric)) STORED,
    CONSTRAINT event_2025_pkey PRIMARY KEY (id, happened),
    CONSTRAINT positive CHECK ((amount >= (0)::numeric)),
    CONSTRAINT event_account_fkey FOREIGN KEY (account) REFERENCES public.account(id)
);
CREATE TABLE public.event_rest (
    id bigint CONSTRAINT event_id_not_null NOT NULL,
    account integer CONSTRAINT event_account_not_null NOT NULL,
    happened date CONSTRAINT event_happened_not_null NOT NULL,
    mood public.mood,
    amount numeric(12,2) DEFAULT 0,
    doubled numeric GENERATED ALWAYS AS ((amount * (2)::numeric)) STORED,
    CONSTRAINT event_rest_pkey PRIMARY KEY (id, happened),
    CONSTRAINT positive CHECK ((amount >= (0)::numeric)),
    CONSTRAINT event_account_fkey FOREIGN KEY (account) REFERENCES public.account(id)
);
CREATE INDEX event_2025_happened_idx ON public.event_2025 USING btree (happened);
CREATE INDEX event_happened ON public.event USING btree (happened);
CREATE INDEX event_rest_happened_idx ON public.event_rest USING btree (happened);
ALTER TABLE public.event ATTACH PARTITION public.event_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
ALTER TABLE public.event ATTACH PARTITION public.event_rest DEFAULT;
ALTER TABLE public.event NO FORCE ROW LEVEL SECURITY;
INSERT INTO public.event (id, account, happened, mood, amount)
OVERRIDING SYSTEM VALUE
SELECT id, account, happened, mood::text::public.mood, amount::numeric(12,2)
FROM ONLY public.event__former;
ALTER TABLE public.event FORCE ROW LEVEL SECURITY;
SELECT pg_catalog.setval('public.event_id_seq', last_value, is_called) FROM public.event_id_seq__former;
ALTER TABLE public.event ADD CONSTRAINT event_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
CREATE VIEW public.recent (id, happened) AS
SELECT id,
    happened
   FROM public.event;
CREATE STATISTICS public.event_stats ON account, happened FROM public.event;
CREATE TRIGGER event_touch BEFORE INSERT ON public.event FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE POLICY nobody ON public.event TO PUBLIC
    USING (false);
ALTER PUBLICATION events ADD TABLE public.event;
-- destroys column public.event.note
DROP TABLE public.event__former;
CREATE MATERIALIZED VIEW public.sums (account, sum) AS
SELECT account,
    sum(amount) AS sum
   FROM public.event
  GROUP BY account;
DROP TYPE public.mood__former;
