package io.github.schemamaven.source;

import io.github.schemamaven.devdb.StatementFailure;
import io.github.schemamaven.devdb.StatementRunner;
import io.github.schemamaven.sql.SqlStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Functions whose bodies need what cannot exist before them: each other, or a table whose default calls them. They are
 * made with {@code check_function_bodies = off}, and their bodies are checked when everything else is there, by the
 * validator of their language (pg_language.lanvalidator), as PostgreSQL does it in CREATE FUNCTION.
 */
final class FunctionBodies {
    private static final String CHECK = "check_function_bodies";

    private final LoadSession session;
    private final StatementLoader loader;
    private final Definitions definitions;
    private final Routines routines;
    private final List<Unchecked> unchecked = new ArrayList<>();

    private record Unchecked(long oid, SessionSettings settings, Failure firstFailure) {}

    FunctionBodies(LoadSession session, StatementLoader loader, Definitions definitions, Routines routines) {
        this.session = session;
        this.loader = loader;
        this.definitions = definitions;
        this.routines = routines;
    }

    /** Makes a function without a check of its body; tells whether that worked. */
    boolean loadUnchecked(SessionSettings settings, Failure failure) {
        session.apply(settings.with(CHECK, "off"));
        Definitions.Key key = definitions.key(failure.statement().header(), session);
        if (key == null) {
            return false;
        }
        Map<Long, String> before = routines.snapshot(key);
        if (loader.load(failure.statement()).isPresent()) {
            return false;
        }
        Routines.written(before, routines.snapshot(key))
                .ifPresent(oid -> unchecked.add(new Unchecked(oid, settings, failure)));
        return true;
    }

    /** Checks the bodies of the functions made without a check; returns why they are wrong. */
    List<Failure> check() {
        List<Failure> failures = new ArrayList<>();
        for (Unchecked routine : unchecked) {
            String user = session.initialSettings().sessionUser();
            session.apply(routine.settings().with(CHECK, "on", user));
            validate(routine).ifPresent(error -> failures.add(failure(routine, error)));
        }
        return failures;
    }

    private Optional<StatementFailure> validate(Unchecked routine) {
        Optional<String> validator = validator(routine.oid());
        if (validator.isEmpty()) {
            return Optional.empty();
        }
        SqlStatement definition = routine.firstFailure().statement().statement();
        SqlStatement call = new SqlStatement(
                "select " + validator.get() + "(" + routine.oid() + ")",
                definition.start(),
                List.of(),
                Optional.empty());
        try {
            StatementRunner.run(session.connection(), call);
            return Optional.empty();
        } catch (StatementFailure failure) {
            return Optional.of(failure);
        }
    }

    /** Returns the validator of a function's language; empty if it has none, or the function was dropped since. */
    private Optional<String> validator(long oid) {
        String sql = "select pg_catalog.format('%s', l.lanvalidator::pg_catalog.regproc) from pg_catalog.pg_proc p"
                + " join pg_catalog.pg_language l on l.oid = p.prolang where p.oid = ? and l.lanvalidator <> 0";
        try (PreparedStatement query = session.connection().prepareStatement(sql)) {
            query.setLong(1, oid);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw session.lost(e);
        }
    }

    private Failure failure(Unchecked routine, StatementFailure error) {
        Failure first = routine.firstFailure();
        if (first.reason().equals(error.reason())) {
            return first;
        }
        // The first failure was of something that has come since; run it again, for the place of this one.
        Optional<Failure> again = tryAgain(routine);
        if (again.isPresent() && again.get().reason().equals(error.reason())) {
            return again.get();
        }
        String message = "%s: %s (SQLSTATE %s), in the body of %s"
                .formatted(
                        first.statement().statement().start(),
                        error.reason(),
                        error.sqlState(),
                        first.statement().describe());
        return new Failure(first.statement(), error.sqlState(), error.reason(), message, true);
    }

    /** Runs the definition again with a check of its body, in a transaction that leaves everything as it was. */
    private Optional<Failure> tryAgain(Unchecked routine) {
        SourceStatement statement = routine.firstFailure().statement();
        session.apply(routine.settings().with(CHECK, "on"));
        session.execute("begin");
        try {
            if (!statement.header().tolerant()) {
                session.execute("drop routine " + signature(routine.oid()) + " cascade");
            }
            session.run(statement);
            return Optional.empty();
        } catch (StatementFailure failure) {
            return Optional.of(Failure.of(statement, failure));
        } finally {
            session.rollback();
        }
    }

    private String signature(long oid) {
        try (Statement statement = session.connection().createStatement();
                ResultSet row = statement.executeQuery(
                        "select pg_catalog.format('%%s', %d::pg_catalog.regprocedure)".formatted(oid))) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw session.lost(e);
        }
    }
}
