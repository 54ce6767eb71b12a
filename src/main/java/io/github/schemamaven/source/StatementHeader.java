package io.github.schemamaven.source;

import java.util.List;
import java.util.Set;

/**
 * What the first words of a statement say about it. It serves to tell apart how a statement has to be run, to find the
 * statement that would make a missing object, and to name both places where an object is defined twice; what an SQL
 * text means is left to PostgreSQL.
 *
 * @param manner how it is run
 * @param keyword for {@link Manner#DEFINES} the kind of object as {@code CREATE} names it, in lower case; for
 *     {@link Manner#SETTING} the parameter; {@code create} for {@code CREATE DATABASE}, {@code drop} for {@code DROP},
 *     {@code role} for {@code ALTER ROLE}; else empty
 * @param name the name as written, unquoted and folded, of what it creates or changes; empty where there is none
 * @param table for a trigger, rule, policy or index the name of its table; else empty
 * @param tolerant with {@code OR REPLACE} or {@code IF NOT EXISTS}: PostgreSQL does not complain of a second one
 * @param temporary it makes something that lives in this session alone
 */
record StatementHeader(
        Manner manner, String keyword, List<String> name, List<String> table, boolean tolerant, boolean temporary) {
    private static final Set<String> ON_THEIR_OWN = Set.of("schema", "extension", "role");

    /** How a statement has to be run. */
    enum Manner {
        /** Creates an object. */
        DEFINES,
        /** Changes or describes objects or their data; leaves the session as it is. */
        CHANGES,
        /** Sets a parameter of the session. */
        SETTING,
        /** {@code BEGIN}, {@code START TRANSACTION}. */
        BEGIN,
        /** {@code COMMIT}, {@code END}. */
        COMMIT,
        /** {@code ROLLBACK}, {@code ABORT}. */
        ROLLBACK,
        /** {@code SAVEPOINT}. */
        SAVEPOINT,
        /** {@code ROLLBACK TO}. */
        ROLLBACK_TO,
        /** {@code RELEASE}. */
        RELEASE,
        /** Is about a database. */
        DATABASE,
        /** Is about the whole server, which a schema source must not change. */
        SERVER,
        /** Leaves something in the session that only a new connection is rid of. */
        SESSION,
        /** Anything else; it may change the session's settings. */
        OTHER;

        /** Tells whether it begins, ends or marks a transaction. */
        boolean controlsTransaction() {
            return this == BEGIN
                    || this == COMMIT
                    || this == ROLLBACK
                    || this == SAVEPOINT
                    || this == ROLLBACK_TO
                    || this == RELEASE;
        }
    }

    /** Copies the lists. */
    StatementHeader {
        name = List.copyOf(name);
        table = List.copyOf(table);
    }

    static StatementHeader of(Manner manner) {
        return new StatementHeader(manner, "", List.of(), List.of(), false, false);
    }

    static StatementHeader of(Manner manner, String keyword, List<String> name) {
        return new StatementHeader(manner, keyword, name, List.of(), false, false);
    }

    /** Tells whether it may leave other settings in force than before. */
    boolean mayChangeSettings() {
        return manner != Manner.DEFINES && manner != Manner.CHANGES;
    }

    /** Tells whether it creates this kind of object. */
    boolean defines(String kind) {
        return manner == Manner.DEFINES && keyword.equals(kind);
    }

    /**
     * Tells whether it can run in one transaction with its neighbours: it leaves the settings and the search path as they
     * are, and how it went needs no look at the catalog. A few of these are refused in a transaction for what they do.
     */
    boolean canShareTransaction() {
        boolean plain = manner == Manner.DEFINES || manner == Manner.CHANGES;
        return plain && !temporary && !definesRoutine() && !ON_THEIR_OWN.contains(keyword);
    }

    /** Tells whether it creates a function, a procedure or an aggregate, of which several may have one name. */
    boolean definesRoutine() {
        return defines("function") || defines("procedure") || defines("aggregate");
    }
}
