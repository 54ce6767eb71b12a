ALTER TABLE public.room DROP CONSTRAINT room_key;
ALTER TABLE public.booking ADD CONSTRAINT one_at_a_time UNIQUE (id, at WITHOUT OVERLAPS);
ALTER TABLE public.room ADD CONSTRAINT room_key PRIMARY KEY (id, at WITHOUT OVERLAPS);
ALTER TABLE public.booking ADD CONSTRAINT in_room FOREIGN KEY (room, PERIOD at) REFERENCES public.room(id, PERIOD at);
