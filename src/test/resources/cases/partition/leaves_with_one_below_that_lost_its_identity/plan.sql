ALTER TABLE public.m2 DETACH PARTITION public.m2a;
ALTER TABLE public.m DETACH PARTITION public.m2;
ALTER TABLE public.m2 RENAME CONSTRAINT m_id_not_null TO m2_id_not_null;
ALTER TABLE public.m2a RENAME CONSTRAINT m_id_not_null TO m2_id_not_null;
ALTER TABLE public.m2 ATTACH PARTITION public.m2a FOR VALUES FROM (MINVALUE) TO (100);
