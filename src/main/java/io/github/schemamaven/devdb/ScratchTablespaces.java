package io.github.schemamaven.devdb;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tablespaces that SQL speaks of and a dev server lacks. They belong to the whole server. */
public final class ScratchTablespaces {
    private static final Pattern MISSING = Pattern.compile(
            "(?:tablespace|invalid value for parameter \"default_tablespace\":) \"(.+?)\"(?: does not exist)?",
            Pattern.DOTALL);

    private ScratchTablespaces() {}

    /**
     * Makes the tablespace that a statement failed for.
     *
     * @param database the database that the statement is run on
     * @param failure why it failed
     * @param supplied what was made already; what is made is added
     * @return whether it is worth running the statement again
     * @throws io.github.schemamaven.sql.SchemaException if it cannot be made
     */
    public static boolean supply(ScratchDatabase database, StatementFailure failure, Set<String> supplied) {
        Optional<String> tablespace = missing(failure);
        if (tablespace.isEmpty() || !supplied.add("tablespace " + tablespace.get())) {
            return false;
        }
        database.makeTablespace(tablespace.get());
        return true;
    }

    /** Returns its name without quotes; empty where the statement failed for another reason. */
    private static Optional<String> missing(StatementFailure failure) {
        Matcher matcher = MISSING.matcher(failure.reason());
        // undefined object; SET says invalid parameter value
        boolean found = failure.sqlState().equals("42704") || failure.sqlState().equals("22023");
        return found && matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
