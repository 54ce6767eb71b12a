package io.github.schemamaven.devdb;

import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.Literal;
import io.github.schemamaven.sql.SchemaException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The subscriptions of scratch databases. Their catalog is the whole server's: {@code CREATE DATABASE} copies none of them
 * and {@code DROP DATABASE} refuses while there is one. Nothing here connects to a publisher.
 */
final class ScratchSubscriptions {
    /** Whole rows as JSON, since every version has other columns; only a superuser may read them. */
    private static final String COMMANDS = """
            SELECT s.oid, quote_ident(s.subname),
                   format('CREATE SUBSCRIPTION %%I CONNECTION %%L PUBLICATION %%s WITH (%%s)', s.subname, j ->> 'subconninfo',
                          (SELECT string_agg(quote_ident(p), ', ') FROM unnest(s.subpublications) p),
                          concat_ws(', ', 'connect = false', 'slot_name = ' || coalesce(quote_literal(s.subslotname), 'NONE'),
                            'binary = ' || (j ->> 'subbinary'),
                            'streaming = ' || CASE j ->> 'substream' WHEN 'p' THEN 'parallel' WHEN 't' THEN 'on'
                                                WHEN 'true' THEN 'on' ELSE 'off' END,
                            'synchronous_commit = ' || quote_literal(s.subsynccommit),
                            'two_phase = ' || ((j ->> 'subtwophasestate') <> 'd')::text,
                            'disable_on_error = ' || (j ->> 'subdisableonerr'),
                            'password_required = ' || (j ->> 'subpasswordrequired'),
                            'run_as_owner = ' || (j ->> 'subrunasowner'), 'origin = ' || quote_literal(j ->> 'suborigin'),
                            'failover = ' || (j ->> 'subfailover')))
                   || format('; ALTER SUBSCRIPTION %%I OWNER TO %%I', s.subname, pg_get_userbyid(s.subowner))
                   || coalesce((SELECT string_agg(format('; SECURITY LABEL FOR %%I ON SUBSCRIPTION %%I IS %%L', l.provider,
                                                         s.subname, l.label), '')
                                FROM pg_catalog.pg_shseclabel l
                                WHERE l.classoid = 'pg_catalog.pg_subscription'::regclass AND l.objoid = s.oid), '')
            FROM pg_catalog.pg_subscription s CROSS JOIN LATERAL to_jsonb(s) j
            WHERE s.subdbid = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = %s)
            ORDER BY s.subname""";

    private static final String NAMES = """
            SELECT s.subname FROM pg_catalog.pg_subscription s
            WHERE s.subdbid = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = %s)""";

    private final Connection keeper;

    /**
     * Makes one for a server.
     *
     * @param keeper a connection to any database of it, used under the caller's lock
     */
    ScratchSubscriptions(Connection keeper) {
        this.keeper = keeper;
    }

    /** Returns whether a database has a subscription. */
    boolean areIn(String database) throws SQLException {
        return !texts(NAMES.formatted(Literal.quote(database))).isEmpty();
    }

    private record Original(long oid, String name, String command) {}

    /** Makes the subscriptions of a database in its copy, disabled. */
    void copy(String original, ScratchDatabase copy) throws SQLException {
        if (!areIn(original)) {
            return;
        }
        List<Original> originals;
        try {
            originals = originals(original);
        } catch (SQLException refused) {
            throw new SchemaException(
                    "The schema has a subscription, and the dev server's role may not read its connection: that takes a"
                            + " superuser (" + refused.getMessage() + ").",
                    refused);
        }
        try (Connection connection = copy.connect();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (Original each : originals) {
                statement.execute(each.command());
                Optional<String> comment = comment(statement, each.oid());
                if (comment.isPresent()) {
                    statement.execute(
                            "COMMENT ON SUBSCRIPTION " + each.name() + " IS " + Literal.quote(comment.orElseThrow()));
                }
            }
        }
    }

    private List<Original> originals(String database) throws SQLException {
        List<Original> found = new ArrayList<>();
        try (Statement statement = keeper.createStatement();
                ResultSet rows = statement.executeQuery(COMMANDS.formatted(Literal.quote(database)))) {
            while (rows.next()) {
                found.add(new Original(rows.getLong(1), rows.getString(2), rows.getString(3)));
            }
        }
        return found;
    }

    /** Comments are kept in each database, and so are copied, under the original's oid. */
    private static Optional<String> comment(Statement statement, long oid) throws SQLException {
        try (ResultSet row =
                statement.executeQuery("SELECT pg_catalog.obj_description(" + oid + ", 'pg_subscription')")) {
            row.next();
            return Optional.ofNullable(row.getString(1));
        }
    }

    /** Drops the subscriptions of a database; their slots, wherever they are, stay. */
    void drop(ScratchDatabase database) throws SQLException {
        List<String> commands = new ArrayList<>();
        for (String name : texts(NAMES.formatted(Literal.quote(database.name())))) {
            String subscription = "SUBSCRIPTION " + Identifier.quote(name);
            commands.add("ALTER " + subscription + " DISABLE; ALTER " + subscription + " SET (slot_name = NONE); DROP "
                    + subscription);
        }
        // Each is one message and so one transaction, in which PostgreSQL refuses what would need the publisher.
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = keeper.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
