package io.github.schemamaven.devdb;

import java.util.Optional;
import java.util.Set;

/** What SQL needs of a server besides the database: roles and tablespaces. A dev server that lacks them gets them. */
public final class ScratchNeeds {
    private ScratchNeeds() {}

    /**
     * Makes what a statement failed for.
     *
     * @param database the database that the statement is run on
     * @param failure why it failed
     * @param supplied what was made already; what is made is added
     * @return whether it is worth running the statement again
     * @throws io.github.schemamaven.sql.SchemaException if it cannot be made
     */
    public static boolean supply(ScratchDatabase database, StatementFailure failure, Set<String> supplied) {
        Optional<String> role = ScratchRoles.missing(failure);
        if (role.isEmpty()) {
            return ScratchTablespaces.supply(database, failure, supplied);
        }
        if (!supplied.add("role " + role.get())) {
            return false;
        }
        ScratchRoles.make(database, role.get());
        return true;
    }
}
