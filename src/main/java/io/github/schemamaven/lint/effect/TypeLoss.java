package io.github.schemamaven.lint.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides whether a change of a column's type can lose something: make two different values equal, cut one, or refuse
 * one. A change that keeps the table's file keeps every byte, so it is asked only for changes that rewrite.
 *
 * <p>{@code json} to {@code jsonb} counts as lossless, though spaces, the order of keys and all but the last of
 * duplicate keys go: none of them is meant to carry meaning.
 */
final class TypeLoss {
    // Object ids of built-in types, the same on every server: src/include/catalog/pg_type.dat.
    private static final long INT8 = 20;
    private static final long INT2 = 21;
    private static final long INT4 = 23;
    private static final long TEXT = 25;
    private static final long OID = 26;
    private static final long JSON = 114;
    private static final long CIDR = 650;
    private static final long FLOAT4 = 700;
    private static final long FLOAT8 = 701;
    private static final long INET = 869;
    private static final long BPCHAR = 1042;
    private static final long VARCHAR = 1043;
    private static final long DATE = 1082;
    private static final long TIME = 1083;
    private static final long TIMESTAMP = 1114;
    private static final long TIMESTAMPTZ = 1184;
    private static final long TIMETZ = 1266;
    private static final long VARBIT = 1562;
    private static final long NUMERIC = 1700;
    private static final long JSONB = 3802;

    /** Decimal digits that an integer type can have. */
    private static final Map<Long, Integer> INTEGER_DIGITS = Map.of(INT2, 5, INT4, 10, INT8, 19);

    /** Types that take every value of the key type, whatever the modifiers of the key type. */
    private static final Map<Long, Set<Long>> WIDER = Map.ofEntries(
            Map.entry(INT2, Set.of(INT4, INT8, FLOAT4, FLOAT8)),
            Map.entry(INT4, Set.of(INT8, FLOAT8, OID)),
            Map.entry(FLOAT4, Set.of(FLOAT8)),
            Map.entry(DATE, Set.of(TIMESTAMP, TIMESTAMPTZ)),
            Map.entry(TIMESTAMP, Set.of(TIMESTAMPTZ)),
            Map.entry(JSON, Set.of(JSONB)),
            Map.entry(JSONB, Set.of(JSON)),
            Map.entry(OID, Set.of(INT8)),
            Map.entry(CIDR, Set.of(INET)));

    /** Types whose modifier is a length or a precision, where more is wider and none is widest. */
    private static final Set<Long> LENGTH_IN_MODIFIER =
            Set.of(VARCHAR, BPCHAR, VARBIT, TIMESTAMP, TIMESTAMPTZ, TIME, TIMETZ);

    private static final Set<Long> TEXT_TYPES = Set.of(TEXT, VARCHAR);

    private TypeLoss() {}

    /**
     * A type with what it is built on laid open.
     *
     * @param type the object id of the type below all domains and arrays
     * @param modifier its modifier, -1 for none
     * @param dimensions how many array types were around it
     * @param labels for an enum its labels
     */
    record Resolved(long type, int modifier, int dimensions, List<String> labels) {
        static Resolved of(Snapshot.Column column, Snapshot snapshot) {
            int dimensions = column.element() == 0 ? 0 : 1;
            long type = column.element() == 0 ? column.type() : column.element();
            int modifier = column.modifier();
            Snapshot.UserType own = snapshot.types().get(type);
            while (own != null && own.base() != 0) {
                type = own.base();
                modifier = own.baseModifier();
                own = snapshot.types().get(type);
            }
            return new Resolved(type, modifier, dimensions, own == null ? List.of() : own.labels());
        }

        private boolean isEnum() {
            return !labels.isEmpty();
        }
    }

    /** Returns the labels that an enum column can hold before and no longer after; empty where either is no enum. */
    static List<String> removedLabels(Resolved from, Resolved to) {
        if (!from.isEnum() || !to.isEnum()) {
            return List.of();
        }
        List<String> removed = new ArrayList<>(from.labels());
        removed.removeAll(to.labels());
        return removed;
    }

    /** Returns whether the change can lose something. */
    static boolean isLossy(Resolved from, Resolved to) {
        if (isUnboundedText(to) && (to.dimensions() == 0 || to.dimensions() == from.dimensions())) {
            return false;
        }
        if (from.dimensions() != to.dimensions()) {
            return true;
        }
        if (from.isEnum() && to.isEnum()) {
            return !removedLabels(from, to).isEmpty();
        }
        if (from.type() == to.type()) {
            return !widens(from, to);
        }
        return !takesEveryValue(from, to);
    }

    /** Returns whether the bytes stay only where the session's time zone happens to be UTC. */
    static boolean dependsOnTimeZone(Resolved from, Resolved to) {
        return from.type() == TIMESTAMPTZ && to.type() == TIMESTAMP;
    }

    private static boolean isUnboundedText(Resolved type) {
        return TEXT_TYPES.contains(type.type()) && type.modifier() < 0;
    }

    /** Compares two modifiers of one type. */
    private static boolean widens(Resolved from, Resolved to) {
        if (from.modifier() == to.modifier() || to.modifier() < 0) {
            return true;
        }
        if (to.type() == NUMERIC) {
            return from.modifier() >= 0
                    && scale(to) >= scale(from)
                    && precision(to) - scale(to) >= precision(from) - scale(from);
        }
        return LENGTH_IN_MODIFIER.contains(to.type()) && from.modifier() >= 0 && to.modifier() >= from.modifier();
    }

    private static boolean takesEveryValue(Resolved from, Resolved to) {
        Integer digits = INTEGER_DIGITS.get(from.type());
        if (to.type() == NUMERIC && digits != null) {
            return to.modifier() < 0 || precision(to) - scale(to) >= digits;
        }
        if (from.type() == BPCHAR && to.type() == VARCHAR) {
            // The spaces that fill a char(n) do not count.
            return from.modifier() >= 0 && to.modifier() >= from.modifier();
        }
        return WIDER.getOrDefault(from.type(), Set.of()).contains(to.type()) && to.modifier() < 0;
    }

    /** The 10 of {@code numeric(10, 2)}: {@code numeric.c}, {@code numeric_typmod_precision}. */
    private static int precision(Resolved numeric) {
        return ((numeric.modifier() - 4) >> 16) & 0xffff;
    }

    /** The 2 of {@code numeric(10, 2)}; 11 bits with a sign since PostgreSQL 15. */
    private static int scale(Resolved numeric) {
        return (((numeric.modifier() - 4) & 0x7ff) ^ 1024) - 1024;
    }
}
