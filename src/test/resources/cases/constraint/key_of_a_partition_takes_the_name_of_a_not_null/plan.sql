ALTER TABLE public.p RENAME CONSTRAINT once TO once__former;
ALTER TABLE public.p1 RENAME CONSTRAINT p1_k_key TO once;
ALTER TABLE public.p RENAME CONSTRAINT once__former TO present;
