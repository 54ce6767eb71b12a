ALTER TYPE public.code RENAME TO sku;
