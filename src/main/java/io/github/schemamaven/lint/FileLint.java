package io.github.schemamaven.lint;

import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.ScratchNeeds;
import io.github.schemamaven.devdb.StatementFailure;
import io.github.schemamaven.lint.effect.Effect;
import io.github.schemamaven.lint.effect.EffectMeter;
import io.github.schemamaven.lint.rule.Check;
import io.github.schemamaven.lint.rule.GuardRule;
import io.github.schemamaven.lint.rule.Problem;
import io.github.schemamaven.lint.rule.Rules;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.migration.TransactionMode;
import io.github.schemamaven.sql.Lexer;
import io.github.schemamaven.sql.Location;
import io.github.schemamaven.sql.PsqlCommand;
import io.github.schemamaven.sql.PublisherContact;
import io.github.schemamaven.sql.ScriptItem;
import io.github.schemamaven.sql.SourceText;
import io.github.schemamaven.sql.SqlScript;
import io.github.schemamaven.sql.SqlStatement;
import io.github.schemamaven.sql.SqlSyntaxException;
import io.github.schemamaven.sql.Token;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Replays one migration with every statement measured, and asks the rules about it. */
final class FileLint {
    /** SQLSTATE active_sql_transaction. */
    private static final String NEEDS_NO_TRANSACTION = "25001";

    private final ScratchDatabase scratch;
    private final Connection work;
    private final EffectMeter meter;
    private final MigrationFile file;
    private final Acceptance acceptance;

    FileLint(ScratchDatabase scratch, Connection work, EffectMeter meter, MigrationFile file, Acceptance acceptance) {
        this.scratch = scratch;
        this.work = work;
        this.meter = meter;
        this.file = file;
        this.acceptance = acceptance;
    }

    /**
     * Replays the file.
     *
     * @param measured whether the rules are asked what its statements did
     * @return whether it ran to its end; if not, the database is as it was before (or, without a transaction, before
     *     the statement that failed)
     * @throws SQLException if measuring itself fails
     */
    boolean run(boolean measured) throws SQLException {
        SqlScript script;
        try {
            script = file.script();
        } catch (SqlSyntaxException broken) {
            addFailure(
                    broken.location(),
                    Optional.empty(),
                    withoutPlace(broken.getMessage(), broken.location()),
                    "Mend the SQL; then run 'mvn schema:hash'.");
            return false;
        }
        boolean whole = file.transactionMode() == TransactionMode.TRANSACTION;
        meter.beginFile(measured);
        work.setAutoCommit(!whole);
        try {
            boolean done = runAll(script, whole);
            if (whole && !done) {
                work.rollback();
            }
            return done && (!whole || commit());
        } finally {
            work.setAutoCommit(true);
        }
    }

    private boolean runAll(SqlScript script, boolean whole) throws SQLException {
        for (ScriptItem item : script.items()) {
            if (item instanceof PsqlCommand psql) {
                addFailure(
                        psql.start(),
                        Optional.empty(),
                        "'\\" + psql.name() + "' is a command of psql, which a migration cannot hold",
                        "Remove it: a migration is run by PostgreSQL alone.");
                return false;
            }
            if (!runOne((SqlStatement) item, whole)) {
                return false;
            }
        }
        acceptance.add(script.trailingComments(), List.of());
        return true;
    }

    private boolean runOne(SqlStatement statement, boolean whole) throws SQLException {
        Optional<Finding> refused = refusal(statement);
        if (refused.isPresent()) {
            acceptance.add(statement.comments(), List.of(refused.get()));
            return true;
        }
        Optional<String> contact = PublisherContact.of(statement, whole);
        if (contact.isPresent()) {
            // the text may hold a password
            addFailure(
                    statement.start(),
                    Optional.empty(),
                    withoutPlace(contact.get(), statement.start()),
                    "Mend the statement in a migration that no target has applied yet; then run 'mvn schema:hash'.");
            return false;
        }
        try {
            Effect effect = measure(statement, whole);
            acceptance.add(statement.comments(), findings(statement, effect));
            return true;
        } catch (StatementFailure failure) {
            addFailure(statement, failure, whole);
            return false;
        }
    }

    private Effect measure(SqlStatement statement, boolean whole) throws SQLException {
        Set<String> supplied = new HashSet<>();
        while (true) {
            try {
                return whole ? meter.run(statement) : meter.runAlone(statement);
            } catch (StatementFailure failure) {
                if (!ScratchNeeds.supply(scratch, failure, supplied)) {
                    throw failure;
                }
            }
        }
    }

    private static Optional<Finding> refusal(SqlStatement statement) {
        List<Token> tokens = Lexer.tokens(new SourceText(statement.start().file(), statement.text())).stream()
                .filter(token -> !token.isComment())
                .toList();
        for (GuardRule rule : Rules.guards()) {
            Optional<Problem> problem = rule.check(tokens);
            if (problem.isPresent()) {
                return Optional.of(Finding.of(
                        rule,
                        statement.start(),
                        Optional.of(statement.text()),
                        problem.get().message(),
                        problem.get().advice()));
            }
        }
        return Optional.empty();
    }

    private static List<Finding> findings(SqlStatement statement, Effect effect) {
        List<Finding> found = new ArrayList<>();
        Rules.effectRules()
                .forEach(rule -> rule.check(effect)
                        .forEach(problem -> found.add(Finding.of(
                                rule,
                                statement.start(),
                                Optional.of(statement.text()),
                                problem.message(),
                                problem.advice()))));
        return found;
    }

    private boolean commit() throws SQLException {
        try {
            work.commit();
            return true;
        } catch (SQLException e) {
            work.rollback();
            addFailure(
                    file.line(1),
                    Optional.empty(),
                    "PostgreSQL refuses to commit the file: " + e.getMessage(),
                    "A constraint that is checked at the end of the transaction is violated; mend the rows that the "
                            + "file writes.");
            return false;
        }
    }

    private void addFailure(SqlStatement statement, StatementFailure failure, boolean whole) {
        if (whole && failure.sqlState().equals(NEEDS_NO_TRANSACTION)) {
            acceptance
                    .findings()
                    .add(
                            Finding.of(
                                    Check.NOT_IN_TRANSACTION,
                                    statement.start(),
                                    Optional.of(statement.text()),
                                    "PostgreSQL cannot run this statement in a transaction, and the file is one: "
                                            + failure.reason(),
                                    "Put it into a migration of its own that has the line '-- schema:transaction none' at its top."));
            return;
        }
        addFailure(
                failure.location(),
                Optional.of(statement.text()),
                withoutPlace(failure.getMessage(), failure.location()),
                "Mend the statement in a migration that no target has applied yet; then run 'mvn schema:hash'.");
    }

    /** A finding has its place beside its message. */
    private static String withoutPlace(String message, Location place) {
        String prefix = place + ": ";
        return message.startsWith(prefix) ? message.substring(prefix.length()) : message;
    }

    private void addFailure(Location where, Optional<String> statement, String message, String advice) {
        acceptance.findings().add(Finding.of(Check.MIGRATION_FAILS, where, statement, message, advice));
    }
}
