package io.github.schemamaven.catalog;

import java.sql.SQLException;

/**
 * How the objects of one kind are read: a query, kept as an SQL resource that psql can run as it is, and what its rows
 * mean. Every query gives {@code classid}, {@code objid}, {@code objsubid} (PostgreSQL's address of the object) and
 * {@code path} (a {@code text[]}, {@link ObjectId#path()}), and only objects that no extension owns. Where the first
 * line is {@code -- Only if: <condition>}, the query is asked only if that is true; it gives no row otherwise.
 */
public interface CatalogQuery {
    /** Returns the resource's name beside the implementing class, such as {@code enum.sql}. */
    String resource();

    /** Returns the resource's name for a server of a major version, for catalogs that another version does not have. */
    default String resource(int majorVersion) {
        return resource();
    }

    /** Returns the kind of object that the current row describes. */
    ObjectKind kind(Row row) throws SQLException;

    /** Returns the definition that the current row describes. */
    Definition definition(Row row) throws SQLException;

    /** Returns where the object stands among the parts of its whole, see {@link CatalogObject#position()}. */
    default int position(Row row) throws SQLException {
        return 0;
    }
}
