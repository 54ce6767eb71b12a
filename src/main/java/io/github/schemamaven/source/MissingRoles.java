package io.github.schemamaven.source;

import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.ScratchRoles;
import io.github.schemamaven.devdb.ScratchTablespaces;
import io.github.schemamaven.devdb.StatementFailure;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the roles that a schema source speaks of and the dev server lacks: owners, and those to whom something is
 * granted. They cannot log in. Roles belong to the whole server, where other builds may make the same ones at the same
 * time. So do tablespaces.
 */
final class MissingRoles {
    private final ScratchDatabase database;
    private final Set<String> definedBySource;
    private final Set<String> tried = new HashSet<>();
    private final Set<String> made = new LinkedHashSet<>();

    /**
     * Makes roles for one source.
     *
     * @param definedBySource the roles that a {@code CREATE ROLE} of the source makes, for which others have to wait
     */
    MissingRoles(ScratchDatabase database, Set<String> definedBySource) {
        this.database = database;
        this.definedBySource = definedBySource;
    }

    /**
     * Makes the role, or the tablespace, that a statement failed for.
     *
     * @param mayWait whether the statement may wait for a {@code CREATE ROLE} that stands later in the source
     * @return whether it is worth running the statement again
     */
    boolean supply(StatementFailure failure, boolean mayWait) {
        if (ScratchTablespaces.supply(database, failure, tried)) {
            return true;
        }
        Optional<String> role = ScratchRoles.missing(failure);
        if (role.isEmpty() || (mayWait && definedBySource.contains(role.get())) || !tried.add(role.get())) {
            return false;
        }
        if (ScratchRoles.make(database, role.get())) {
            made.add(role.get());
        }
        return true;
    }

    /** Tells whether a {@code CREATE ROLE} failed only because the server has the role already. */
    static boolean isThereAlready(SourceStatement statement, StatementFailure failure) {
        return statement.header().defines("role") && ScratchRoles.isThereAlready(failure);
    }

    /** Notes a role that a {@code CREATE ROLE} of the source has made. */
    void madeBySource(SourceStatement statement) {
        String role = String.join(".", statement.header().name());
        database.roleMade(role);
        made.add(role);
    }

    /** Returns the roles made for this source, in order. */
    List<String> made() {
        return List.copyOf(made);
    }
}
