package io.github.schemamaven.lint.effect;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** PostgreSQL's table-level lock modes, weakest first (PostgreSQL manual, section "Table-Level Locks"). */
public enum LockMode {
    ACCESS_SHARE("AccessShareLock", "ACCESS SHARE"),
    ROW_SHARE("RowShareLock", "ROW SHARE"),
    ROW_EXCLUSIVE("RowExclusiveLock", "ROW EXCLUSIVE"),
    SHARE_UPDATE_EXCLUSIVE("ShareUpdateExclusiveLock", "SHARE UPDATE EXCLUSIVE"),
    SHARE("ShareLock", "SHARE"),
    SHARE_ROW_EXCLUSIVE("ShareRowExclusiveLock", "SHARE ROW EXCLUSIVE"),
    EXCLUSIVE("ExclusiveLock", "EXCLUSIVE"),
    ACCESS_EXCLUSIVE("AccessExclusiveLock", "ACCESS EXCLUSIVE");

    private final String catalogName;
    private final String sqlName;

    LockMode(String catalogName, String sqlName) {
        this.catalogName = catalogName;
        this.sqlName = sqlName;
    }

    /** Returns whether INSERT, UPDATE and DELETE of others wait while this lock is held. */
    public boolean blocksWrites() {
        return compareTo(SHARE) >= 0;
    }

    /** Returns whether also plain SELECT waits. */
    public boolean blocksReads() {
        return this == ACCESS_EXCLUSIVE;
    }

    /** Returns the name as {@code LOCK TABLE} and the manual spell it. */
    public String sqlName() {
        return sqlName;
    }

    /**
     * Returns the strongest of the modes that {@code pg_locks} names.
     *
     * @param catalogNames names as in {@code pg_locks.mode}, separated by spaces
     */
    static Optional<LockMode> strongest(String catalogNames) {
        return Arrays.stream(catalogNames.split(" "))
                .flatMap(name -> Arrays.stream(values()).filter(mode -> mode.catalogName.equals(name)))
                .max(Comparator.naturalOrder());
    }
}
