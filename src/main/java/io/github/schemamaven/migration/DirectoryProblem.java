package io.github.schemamaven.migration;

import io.github.schemamaven.sql.Location;

/**
 * One thing that is wrong with a migration directory.
 *
 * @param kind which rule is broken
 * @param location the file and line that breaks it
 * @param message what is wrong, one line
 * @param advice what the user should do, one line
 */
public record DirectoryProblem(Kind kind, Location location, String message, String advice) {
    /** The rules that the files of a migration directory keep. */
    public enum Kind {
        /** The file's name is not {@code YYYYMMDDHHMMSS_slug.sql}. */
        BAD_NAME,
        /** Two files whose names differ in upper and lower case alone. */
        DUPLICATE_NAME,
        /** Migrations in a folder inside the migration directory. */
        SUBFOLDER,
        /** The text is not UTF-8, or holds a NUL character. */
        BAD_TEXT,
        /** The file has no {@code schema:hash} line. */
        UNSEALED,
        /** The text is not the one that was sealed. */
        EDITED,
        /** A seal line that cannot be read, stands twice, or stands below the first statement. */
        BAD_SEAL,
        /** A {@code schema:after} line names a file that is not there. */
        PARENT_MISSING,
        /** A {@code schema:after} line holds another hash than the parent has. */
        PARENT_CHANGED,
        /** Files that come after one another in a circle. */
        CYCLE
    }

    /** Returns {@code file:line:column: message; advice}. */
    @Override
    public String toString() {
        return location + ": " + message + "; " + advice;
    }
}
