package io.github.schemamaven.catalog;

import java.util.Locale;

/**
 * The kinds of PostgreSQL objects that the catalog holds. The order is the one in which independent objects are created,
 * chosen so that a plan reads well: what others are made of comes first.
 */
public enum ObjectKind {
    SCHEMA,
    EXTENSION,
    ENUM,
    DOMAIN,
    COMPOSITE_TYPE,
    SEQUENCE,
    TABLE,
    COLUMN,
    COLUMN_DEFAULT,
    FUNCTION,
    PROCEDURE,
    INDEX,
    CONSTRAINT,
    DOMAIN_CONSTRAINT,
    VIEW,
    MATERIALIZED_VIEW,
    TRIGGER,
    POLICY;

    /** Returns the kind's name for messages and documents, such as {@code materialized view}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
