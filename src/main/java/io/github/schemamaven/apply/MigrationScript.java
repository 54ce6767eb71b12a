package io.github.schemamaven.apply;

import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.migration.TransactionMode;
import io.github.schemamaven.sql.PsqlCommand;
import io.github.schemamaven.sql.SchemaException;
import io.github.schemamaven.sql.ScriptItem;
import io.github.schemamaven.sql.SqlStatement;
import java.util.List;
import java.util.Optional;

/**
 * A migration that is known to be runnable as far as its text can tell.
 *
 * @param file the migration
 * @param statements its statements
 * @param proof how it was proved that it may run out of order; empty where it runs in order, or nobody asked
 */
record MigrationScript(MigrationFile file, List<SqlStatement> statements, Optional<String> proof) {
    MigrationScript {
        statements = List.copyOf(statements);
    }

    /**
     * Cuts a migration and checks it before anything of it runs.
     *
     * @throws SchemaException for a text that cannot be cut, a psql command, a command that begins or ends a
     *     transaction, and a statement that refuses the file's transaction
     */
    static MigrationScript of(MigrationFile file) {
        List<ScriptItem> items = file.script().items();
        for (ScriptItem item : items) {
            if (item instanceof PsqlCommand psql) {
                throw new SchemaException(item.start() + ": '\\" + psql.name()
                        + "' is a command of psql, which a migration cannot hold; write it in SQL or remove it");
            } else if (item instanceof SqlStatement statement) {
                check(file, statement);
            }
        }
        return new MigrationScript(
                file, items.stream().map(SqlStatement.class::cast).toList(), Optional.empty());
    }

    /** Returns the same with the proof that it may run out of order. */
    MigrationScript provedBy(Optional<String> how) {
        return new MigrationScript(file, statements, how);
    }

    private static void check(MigrationFile file, SqlStatement statement) {
        StatementForm form = StatementForms.of(statement);
        if (form instanceof StatementForm.TransactionControl control) {
            throw new SchemaException(statement.start() + ": '" + control.command() + "' in a migration; "
                    + (file.transactionMode() == TransactionMode.NONE
                            ? "a file with '-- schema:transaction none' commits each of its statements; put what belongs"
                                    + " into one transaction into a file of its own and remove the command"
                            : "the file runs in one transaction, which holds its history row too; remove the command")
                    + "\n    " + statement.text().lines().findFirst().orElse(""));
        }
        if (file.transactionMode() == TransactionMode.TRANSACTION && form.refusesTransaction()) {
            throw new SchemaException(statement.start() + ": PostgreSQL does not run this inside a transaction; move it"
                    + " into a migration of its own with the line '-- schema:transaction none' at the top\n    "
                    + statement.text().lines().findFirst().orElse(""));
        }
        if (form instanceof StatementForm.CreateIndex index && index.name().isEmpty()) {
            throw new SchemaException(statement.start() + ": the index has no name; give it one, so that after a crash"
                    + " in the middle apply can tell whether it was built\n    "
                    + statement.text().lines().findFirst().orElse(""));
        }
    }
}
