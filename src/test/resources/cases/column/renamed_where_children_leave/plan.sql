ALTER TABLE public.guest NO INHERIT public.person;
ALTER TABLE public.boss NO INHERIT public.clerk;
ALTER TABLE public.person RENAME COLUMN name TO full_name;
ALTER TABLE public.boss RENAME COLUMN name TO title;
ALTER TABLE public.event DETACH PARTITION public.event_1;
ALTER TABLE public.event RENAME COLUMN who TO person;
ALTER TABLE public.boss RENAME CONSTRAINT person_id_not_null TO boss_id_not_null;
ALTER TABLE public.event_1 RENAME CONSTRAINT event_at_not_null TO event_1_at_not_null;
ALTER TABLE public.guest RENAME CONSTRAINT person_id_not_null TO guest_id_not_null;
