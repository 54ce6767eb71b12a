CREATE TABLE public.meant (
    a integer
);
COMMENT ON TABLE public.meant IS 'mine';
CREATE TABLE public.t (
    a integer
);
COMMENT ON TABLE public.t IS NULL;
