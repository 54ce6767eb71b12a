-- schema:after 20260304050600_tickets
CREATE OR REPLACE VIEW public.shown (id) AS
SELECT id FROM public.ticket WHERE state <> 'new';
