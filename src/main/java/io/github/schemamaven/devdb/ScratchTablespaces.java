package io.github.schemamaven.devdb;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tablespaces that SQL speaks of and a dev server lacks. They belong to the whole server. */
public final class ScratchTablespaces {
    private static final Pattern MISSING = Pattern.compile(
            "(?:tablespace|invalid value for parameter \"default_tablespace\":) \"(.+?)\"(?: does not exist)?",
            Pattern.DOTALL);

    private ScratchTablespaces() {}

    /** Returns the tablespace that a statement failed for, without quotes; empty where it failed for another reason. */
    public static Optional<String> missing(StatementFailure failure) {
        Matcher matcher = MISSING.matcher(failure.reason());
        // undefined object; SET says invalid parameter value
        boolean found = failure.sqlState().equals("42704") || failure.sqlState().equals("22023");
        return found && matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
