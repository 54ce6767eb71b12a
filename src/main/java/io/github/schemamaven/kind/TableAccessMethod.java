package io.github.schemamaven.kind;

import io.github.schemamaven.sql.Identifier;
import java.util.List;
import java.util.Optional;

/** Another access method for a table or materialized view, which is empty where the rows are in the server's own one. */
final class TableAccessMethod {
    /** {@code ALTER TABLE … SET ACCESS METHOD} came with 15 (its release notes). */
    private static final int SETS_ACCESS_METHOD = 15;

    private TableAccessMethod() {}

    /** Returns whether only making the relation anew leads from the one to the other. */
    static boolean needsAnother(Optional<String> old, Optional<String> wanted, Kind.States states) {
        return !old.equals(wanted) && !canBeSet(states);
    }

    /** Returns whether there is a command that gives a table another access method. */
    static boolean canBeSet(Kind.States states) {
        return states.desired().majorVersion() >= SETS_ACCESS_METHOD;
    }

    /**
     * Returns the command that leads from the one to the other, if they differ.
     *
     * @param none what a relation has that names none
     */
    static List<Statement> change(Optional<String> old, Optional<String> wanted, String none, String alter) {
        return old.equals(wanted)
                ? List.of()
                : List.of(Statement.of(alter + " SET ACCESS METHOD "
                        + wanted.map(Identifier::quote).orElse(none)));
    }
}
