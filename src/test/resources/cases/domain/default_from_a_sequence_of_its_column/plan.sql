ALTER DOMAIN public.other_id DROP DEFAULT;
-- destroys table public.other
DROP TABLE public.other;
DROP DOMAIN public.other_id;
ALTER DOMAIN public.item_id DROP DEFAULT;
-- destroys table public.item
DROP TABLE public.item;
