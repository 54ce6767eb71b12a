package io.github.schemamaven.catalog;

/**
 * PostgreSQL's own address of an object in one database (catalogs.sgml, pg_depend): valid only while a catalog is read.
 *
 * @param classId the oid of the system catalog that holds it
 * @param objectId its oid there
 * @param subId a column's number, or 0
 */
record Address(long classId, long objectId, int subId) {}
