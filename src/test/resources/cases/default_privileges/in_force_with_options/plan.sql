CREATE TABLE public.given_all (
    a integer
);
CREATE TABLE public.less (
    a integer
);
REVOKE GRANT OPTION FOR SELECT ON TABLE public.less FROM reader;
CREATE TABLE public.usual (
    a integer
);
REVOKE SELECT ON TABLE public.usual FROM reader;
GRANT UPDATE ON TABLE public.usual TO CURRENT_USER;
