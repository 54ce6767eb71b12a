package io.github.schemamaven.lint.effect;

/**
 * A table, index, sequence or other relation as it was named when it was measured.
 *
 * @param oid its object id in the scratch database
 * @param schema the schema's name, unquoted
 * @param name its name, unquoted
 * @param kind what it is
 */
public record Relation(long oid, String schema, String name, Kind kind) {
    /** Kinds of relations, as {@code pg_class.relkind} tells them apart. */
    public enum Kind {
        TABLE("r", "table"),
        PARTITIONED_TABLE("p", "partitioned table"),
        INDEX("i", "index"),
        PARTITIONED_INDEX("I", "partitioned index"),
        SEQUENCE("S", "sequence"),
        VIEW("v", "view"),
        MATERIALIZED_VIEW("m", "materialized view"),
        COMPOSITE_TYPE("c", "composite type"),
        FOREIGN_TABLE("f", "foreign table"),
        TOAST("t", "TOAST table");

        private final String code;
        private final String label;

        Kind(String code, String label) {
            this.code = code;
            this.label = label;
        }

        /** Returns the name for messages. */
        public String label() {
            return label;
        }

        static Kind of(String code) {
            for (Kind kind : values()) {
                if (kind.code.equals(code)) {
                    return kind;
                }
            }
            throw new IllegalStateException("pg_class.relkind '" + code + "' is unknown");
        }
    }

    /** Returns whether it is a plain or partitioned table. */
    public boolean isTable() {
        return kind == Kind.TABLE || kind == Kind.PARTITIONED_TABLE;
    }

    /** Returns whether it is an index, plain or partitioned. */
    public boolean isIndex() {
        return kind == Kind.INDEX || kind == Kind.PARTITIONED_INDEX;
    }

    /** Returns schema and name for messages, such as {@code public.users}. */
    @Override
    public String toString() {
        return schema + "." + name;
    }
}
