ALTER TABLE public.p DETACH PARTITION public.q;
-- destroys table public.q0
DROP TABLE public.q0;
ALTER TABLE public.q RENAME CONSTRAINT p_id_not_null TO q_id_not_null;
