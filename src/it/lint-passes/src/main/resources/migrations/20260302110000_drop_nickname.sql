-- schema:after 20260301101500_create_customer sha256:d9c7cb0c85462a47a3f87321171b18d3d68bfda7ac48b98bfa8a34c2479ed646
-- schema:hash sha256:239a31cf04aeaf695beb08571ed642af8343a465d9ecefb120fb4a040b31619b

-- schema:allow drop-column nobody has read it since release 2.1
ALTER TABLE public.customer DROP COLUMN nickname;
