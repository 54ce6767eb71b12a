REVOKE EXECUTE ON FUNCTION public.affine(xx double precision, xy double precision, yx double precision, yy double precision) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION public.affine(xx double precision, xy double precision, yx double precision, yy double precision, z double precision) FROM PUBLIC;
