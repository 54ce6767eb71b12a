CREATE EXTENSION hstore;
CREATE FUNCTION affine(
    xx double precision, xy double precision, yx double precision, yy double precision
) RETURNS double precision LANGUAGE sql IMMUTABLE RETURN xx * yy - xy * yx;
CREATE FUNCTION affine(
    xx double precision, xy double precision, yx double precision, yy double precision, z double precision
) RETURNS double precision LANGUAGE sql IMMUTABLE RETURN (xx * yy - xy * yx) * z;
ALTER EXTENSION hstore ADD FUNCTION affine(double precision, double precision, double precision, double precision);
ALTER EXTENSION hstore
    ADD FUNCTION affine(double precision, double precision, double precision, double precision, double precision);
REVOKE EXECUTE
    ON FUNCTION affine(double precision, double precision, double precision, double precision) FROM PUBLIC;
REVOKE EXECUTE
    ON FUNCTION affine(double precision, double precision, double precision, double precision, double precision)
    FROM PUBLIC;
