package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.Literal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The parameters of a sequence (create_sequence.sgml).
 *
 * @param type {@code smallint}, {@code integer} or {@code bigint}
 * @param start where it starts
 * @param increment its step
 * @param minimum its least value
 * @param maximum its greatest value
 * @param cache how many values a session takes at once
 * @param cycle whether it starts over at the end
 */
record SequenceOptions(String type, long start, long increment, long minimum, long maximum, long cache, boolean cycle) {
    private static final Map<String, Long> GREATEST =
            Map.of("smallint", (long) Short.MAX_VALUE, "integer", (long) Integer.MAX_VALUE, "bigint", Long.MAX_VALUE);
    private static final Map<String, Long> LEAST =
            Map.of("smallint", (long) Short.MIN_VALUE, "integer", (long) Integer.MIN_VALUE, "bigint", Long.MIN_VALUE);

    static SequenceOptions read(Row row) throws SQLException {
        return new SequenceOptions(
                row.text("sequence_type"),
                row.number("start"),
                row.number("increment"),
                row.number("minimum"),
                row.number("maximum"),
                row.number("cache"),
                row.flag("cycle"));
    }

    /**
     * Returns the options that are not the default, each after a space.
     *
     * @param withType whether {@code AS type} may be written (not for identity columns, where it is the column's)
     */
    String forCreate(boolean withType) {
        StringBuilder sql = new StringBuilder();
        if (withType && !"bigint".equals(type)) {
            sql.append(" AS ").append(type);
        }
        if (increment != 1) {
            sql.append(" INCREMENT BY ").append(increment);
        }
        if (minimum != defaultMinimum()) {
            sql.append(" MINVALUE ").append(minimum);
        }
        if (maximum != defaultMaximum()) {
            sql.append(" MAXVALUE ").append(maximum);
        }
        if (start != (increment > 0 ? minimum : maximum)) {
            sql.append(" START WITH ").append(start);
        }
        if (cache != 1) {
            sql.append(" CACHE ").append(cache);
        }
        return sql.append(cycle ? " CYCLE" : "").toString();
    }

    /**
     * Returns the commands that change a sequence. PostgreSQL refuses bounds that the sequence's position is outside of,
     * and where that is only the target knows: so where the bounds get narrower, a position outside moves to the nearer
     * bound first, and one inside stays.
     *
     * @param old the options as they are
     * @param name the sequence's name as SQL
     */
    List<String> steps(SequenceOptions old, String name) {
        String alter = "ALTER SEQUENCE " + name;
        if (holds(old)) {
            return List.of(alter + changesFrom(old, ""));
        }
        List<String> steps = new ArrayList<>();
        SequenceOptions wide = new SequenceOptions(
                GREATEST.get(type) > GREATEST.get(old.type) ? type : old.type,
                old.start,
                old.increment,
                Math.min(minimum, old.minimum),
                Math.max(maximum, old.maximum),
                old.cache,
                old.cycle);
        if (!wide.equals(old)) {
            steps.add(alter + wide.changesFrom(old, ""));
        }
        steps.add(goingOn(name, name));
        steps.add(alter + changesFrom(wide, ""));
        return steps;
    }

    /**
     * Returns the command that lets a sequence of these options go on where a former one was, or as near as they allow.
     *
     * @param sequence the qualified name of the sequence
     * @param former that of the other one, or the same
     */
    String goingOn(String sequence, String former) {
        return "SELECT pg_catalog.setval(" + Literal.quote(sequence) + ", " + nearest("last_value") + ", is_called AND "
                + within("last_value") + ") FROM " + former;
    }

    /** Returns the same for one that may be beyond the other one by now, and does not go back then. */
    String movingOn(String sequence, String former) {
        return goingOn(sequence, former) + ", (SELECT last_value AS position FROM " + sequence
                + ") AS next WHERE last_value " + (increment > 0 ? ">" : "<")
                + " position OR last_value = position AND is_called";
    }

    /** Returns the condition that a former position is one that a sequence with these options has not begun after. */
    String beyondStart() {
        if (increment > 0) {
            return start == minimum ? "" : " WHERE last_value >= " + start;
        }
        return start == maximum ? "" : " WHERE last_value <= " + start;
    }

    /** Returns whether every position that the other options allow is allowed by these too. */
    boolean holds(SequenceOptions other) {
        return minimum <= other.minimum && maximum >= other.maximum;
    }

    /** Returns the expression for the allowed position that is nearest to one. */
    String nearest(String position) {
        return "least(greatest(" + position + ", " + minimum + "), " + maximum + ")";
    }

    /** Returns the condition that a position is allowed. */
    String within(String position) {
        return position + " BETWEEN " + minimum + " AND " + maximum;
    }

    /** Returns the same for an identity column, where each option stands behind {@code SET}. */
    String identityChangesFrom(SequenceOptions old) {
        return changesFrom(old, "SET ");
    }

    private String changesFrom(SequenceOptions old, String word) {
        StringBuilder sql = new StringBuilder();
        boolean typed = !type.equals(old.type) && word.isEmpty();
        if (typed) {
            sql.append(" AS ").append(type);
        }
        if (increment != old.increment) {
            sql.append(' ').append(word).append("INCREMENT BY ").append(increment);
        }
        SequenceOptions kept = typed ? old.as(type) : old;
        if (minimum != kept.minimum) {
            sql.append(' ').append(word).append("MINVALUE ").append(minimum);
        }
        if (maximum != kept.maximum) {
            sql.append(' ').append(word).append("MAXVALUE ").append(maximum);
        }
        if (start != old.start) {
            sql.append(' ').append(word).append("START WITH ").append(start);
        }
        if (cache != old.cache) {
            sql.append(' ').append(word).append("CACHE ").append(cache);
        }
        if (cycle != old.cycle) {
            sql.append(' ').append(word).append(cycle ? "CYCLE" : "NO CYCLE");
        }
        return sql.toString();
    }

    /** Returns what PostgreSQL makes of these for another type: bounds that are the type's become the other's. */
    SequenceOptions as(String other) {
        return as(other, minimum == LEAST.get(type), maximum == GREATEST.get(type));
    }

    /**
     * Returns what a dump makes of these for another type: the bound that is the type's in the sequence's direction becomes
     * the other's (dumpSequence in src/bin/pg_dump/pg_dump.c). So does one that the other has no values for.
     */
    SequenceOptions restoredAs(String other) {
        boolean least = minimum < LEAST.get(other) || (increment < 0 && minimum == LEAST.get(type));
        boolean greatest = maximum > GREATEST.get(other) || (increment > 0 && maximum == GREATEST.get(type));
        return as(other, least, greatest);
    }

    private SequenceOptions as(String other, boolean least, boolean greatest) {
        return new SequenceOptions(
                other,
                start,
                increment,
                least ? LEAST.get(other) : minimum,
                greatest ? GREATEST.get(other) : maximum,
                cache,
                cycle);
    }

    /** Returns whether PostgreSQL lets a sequence of these become one of another type (init_params in sequence.c). */
    boolean canBecome(String other) {
        SequenceOptions then = as(other);
        return then.minimum >= LEAST.get(other)
                && then.maximum <= GREATEST.get(other)
                && then.minimum <= start
                && start <= then.maximum;
    }

    /** Returns the same options of a sequence of another type. */
    SequenceOptions madeAs(String other) {
        return new SequenceOptions(other, start, increment, minimum, maximum, cache, cycle);
    }

    private long defaultMinimum() {
        return increment > 0 ? 1 : LEAST.get(type);
    }

    private long defaultMaximum() {
        return increment > 0 ? GREATEST.get(type) : -1;
    }
}
