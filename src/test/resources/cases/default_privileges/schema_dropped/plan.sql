-- destroys table s.t
DROP TABLE s.t;
DROP SCHEMA s;
CREATE TABLE public.t (
    a integer
);
