CREATE FOREIGN TABLE public.fc (
    z integer OPTIONS (x '1')
)
INHERITS (public.base)
SERVER s;
ALTER TABLE public.fc ALTER COLUMN id OPTIONS (ADD k 'v');
