package io.github.schemamaven.catalog;

import java.util.Locale;

/**
 * The kinds of PostgreSQL objects that the catalog holds. The order is the one in which independent objects are created,
 * chosen so that a plan reads well: what others are made of comes first. A few are properties that PostgreSQL stores
 * with another object but that depend on more than their host does (a default, an ownership, an attachment): as objects
 * of their own they can be ordered freely, so a cycle between their hosts never arises.
 */
public enum ObjectKind {
    SCHEMA,
    EXTENSION,
    /** Path: its name. */
    LANGUAGE,
    /** Path: its name. */
    ACCESS_METHOD,
    COLLATION,
    /** A type without a definition, also what a base type begins as; path as the type's. */
    SHELL_TYPE,
    ENUM,
    DOMAIN,
    DOMAIN_CONSTRAINT,
    COMPOSITE_TYPE,
    RANGE_TYPE,
    BASE_TYPE,
    /**
     * Path: source type, target type. What uses a cast depends on the cast's function alone, if there is one, so casts
     * come before everything that may.
     */
    CAST,
    FOREIGN_DATA_WRAPPER,
    SERVER,
    /** Path: the server, and {@code PUBLIC}, {@code CURRENT_USER} or {@code USER} and the role. */
    USER_MAPPING,
    SEQUENCE,
    TABLE,
    COLUMN,
    COLUMN_DEFAULT,
    /** A sequence's {@code OWNED BY}; path as the sequence's. */
    SEQUENCE_OWNERSHIP,
    FUNCTION,
    PROCEDURE,
    AGGREGATE,
    /** Path: schema, name, left operand's type or {@code NONE}, right operand's type. */
    OPERATOR,
    /** Path: schema, name, access method. */
    OPERATOR_FAMILY,
    /** Path: the family's, then the slot, such as {@code OPERATOR 1 (integer, bigint)}. */
    OPERATOR_FAMILY_MEMBER,
    /** Path: schema, name, access method. */
    OPERATOR_CLASS,
    /** Path: type, language. */
    TRANSFORM,
    CONVERSION,
    TEXT_SEARCH_PARSER,
    TEXT_SEARCH_TEMPLATE,
    TEXT_SEARCH_DICTIONARY,
    TEXT_SEARCH_CONFIGURATION,
    INDEX,
    CONSTRAINT,
    FOREIGN_KEY,
    /** That a table is a partition of another; path as the partition's. */
    PARTITION,
    /** That a table inherits from another; path: the child's, then the parent's. */
    INHERITANCE,
    /** That a table is of a composite type; path as the table's. */
    TABLE_TYPE,
    VIEW,
    MATERIALIZED_VIEW,
    STATISTICS,
    RULE,
    TRIGGER,
    POLICY,
    PUBLICATION,
    /** That a table is in a publication; path: the publication, then the table's. */
    PUBLICATION_TABLE,
    /** That a schema is in a publication; path: the publication, then the schema. */
    PUBLICATION_SCHEMA,
    SUBSCRIPTION,
    /** On what comes with another object; path: that object's and {@code row type}, {@code array type} and the like. */
    COMMENT,
    /** Path: the provider, the object as the command names it. */
    SECURITY_LABEL,
    /** Path: the extension, the object as the command names it. */
    EXTENSION_DEPENDENCY,
    /** Those of PostgreSQL's own objects; path: schema, name, the word for the object in GRANT, column or arguments. */
    SYSTEM_PRIVILEGES,
    /** Path: the role or, for the one that is connected, nothing; the schema or nothing; the type of objects. */
    DEFAULT_PRIVILEGES,
    EVENT_TRIGGER;

    /** Returns the kind's name for messages and documents, such as {@code materialized view}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns whether it is made by {@code CREATE TYPE} or {@code CREATE DOMAIN}, and not a shell. */
    public boolean isType() {
        return switch (this) {
            case ENUM, DOMAIN, COMPOSITE_TYPE, RANGE_TYPE, BASE_TYPE -> true;
            default -> false;
        };
    }
}
