package io.github.schemamaven.random;

import io.github.schemamaven.sql.Identifier;
import java.util.List;

/** Names chosen to hurt. The pool is small, so that one name is soon used for several kinds and in several schemas. */
final class Names {
    private static final List<String> PLAIN = List.of("a", "b", "c", "t", "u", "v", "id");
    private static final List<String> HURTFUL = List.of(
            "select",
            "user",
            "order",
            "Upper",
            "we ird",
            "quo\"te",
            "apo'strophe",
            "dot.ted",
            "per%cent",
            "%s",
            "back\\slash",
            "ünïcödé",
            "日本",
            "$$",
            "$body$",
            "semi;colon",
            "-- c",
            "/* x",
            "new\nline",
            "1st",
            "{fn x}",
            "?",
            ":colon",
            "(a)",
            "a,b",
            "[]",
            "=x",
            " lead",
            "x".repeat(63),
            "ö".repeat(31),
            "null",
            "true",
            "😀");
    /** What PostgreSQL would choose itself, also for the plain names above. */
    private static final List<String> CHOSEN = List.of(
            "t_pkey",
            "t_a_key",
            "t_a_idx",
            "t_a_seq",
            "t_a_check",
            "t_check",
            "t_a_fkey",
            "t_a_not_null",
            "_t",
            "_a",
            "t_a_stat",
            "_RETURN",
            "t_id_seq",
            "c_check",
            "t_multirange",
            "t_a_b_idx",
            "b_a_excl");
    /** What PostgreSQL has already, in another schema. */
    private static final List<String> SYSTEM = List.of(
            "int4", "text", "lower", "pg_class", "integer", "length", "name", "default", "C", "simple", "btree");

    private Names() {}

    /** Returns a name as SQL writes it. */
    static String any(Dice dice) {
        return Identifier.quote(raw(dice));
    }

    /** Returns a name itself. */
    static String raw(Dice dice) {
        int throw100 = dice.below(100);
        if (throw100 < 50) {
            return dice.from(PLAIN).orElseThrow();
        }
        return dice.from(throw100 < 75 ? HURTFUL : throw100 < 92 ? CHOSEN : SYSTEM)
                .orElseThrow();
    }

    /** Returns a text for a comment or a constant, quoted. */
    static String text(Dice dice) {
        return "'" + raw(dice).replace("'", "''") + "'";
    }
}
