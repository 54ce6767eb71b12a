package io.github.schemamaven.apply;

import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.sql.SchemaException;
import java.util.List;

/** Proves that the order in which a target runs its migrations gives the same schema as the canonical order. */
@FunctionalInterface
public interface OrderProof {
    /**
     * Proves it.
     *
     * @param ran what the target has run, in its order
     * @param pending what it is going to run then
     * @param canonical all of these in canonical order
     * @return how it was proved, one line for the history
     * @throws SchemaException where it is not so, or cannot be found out
     */
    String prove(List<MigrationFile> ran, List<MigrationFile> pending, List<MigrationFile> canonical);

    /** Returns a proof that always fails, for where no migration is applied. */
    static OrderProof none() {
        return (ran, pending, canonical) -> {
            throw new SchemaException("nothing can prove here that the order of the migrations does not matter;"
                    + " -Dschema.outOfOrder=allow goes on without a proof");
        };
    }
}
