package io.github.schemamaven.catalog;

import io.github.schemamaven.sql.SchemaException;
import io.github.schemamaven.sql.SqlResource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads one database into a {@link Catalog}. All queries whose condition holds go to the server as one message; the
 * session's {@code search_path} is empty meanwhile, so every name in a definition comes back qualified.
 */
public final class CatalogReader {
    /** Definitions are to be printed in one way; and compiling queries that give a few rows takes longer than they do. */
    private static final String PREPARE =
            "set search_path = ''; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set timezone = 'UTC';"
                    + " set quote_all_identifiers = off; set jit = off;";

    private static final String RESTORE =
            "; reset search_path; reset datestyle; reset intervalstyle; reset timezone; reset quote_all_identifiers;"
                    + " reset jit";

    /** How the first line of a query begins that need not be asked in every database. */
    private static final String CONDITION = "-- Only if: ";

    private final List<? extends CatalogQuery> queries;

    /**
     * Makes a reader.
     *
     * @param queries how each kind is read
     */
    public CatalogReader(List<? extends CatalogQuery> queries) {
        this.queries = List.copyOf(queries);
    }

    /**
     * Reads everything that is not PostgreSQL's own, an extension's or our history.
     *
     * @param connection a connection in autocommit mode; its session settings are reset
     * @return the catalog
     * @throws SchemaException if the database holds an object of a kind that is not supported
     */
    public Catalog read(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            int majorVersion = connection.getMetaData().getDatabaseMajorVersion();
            statement.setEscapeProcessing(false);
            List<Source> sources = present(statement, sources(majorVersion));
            statement.execute(batch(sources));
            return collect(statement, sources, majorVersion);
        } catch (SQLException failure) {
            throw new SchemaException("Reading the catalog failed: " + failure.getMessage(), failure);
        }
    }

    /** A query with its text. */
    private record Source(CatalogQuery query, String sql) {
        /** What has to be so for the query to give a row, as its first line says. */
        String condition() {
            return sql.startsWith(CONDITION)
                    ? sql.substring(CONDITION.length(), sql.indexOf('\n')).strip()
                    : "true";
        }
    }

    private List<Source> sources(int majorVersion) {
        return queries.stream()
                .map(query -> new Source(query, SqlResource.text(query.getClass(), query.resource(majorVersion))))
                .toList();
    }

    /**
     * Most databases have objects of few kinds, and most of the time that a query takes goes into planning it. So one
     * query finds out which of the others are worth it.
     */
    private static List<Source> present(Statement statement, List<Source> sources) throws SQLException {
        String conditions = sources.stream().map(Source::condition).collect(Collectors.joining(", "));
        List<Source> present = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select " + conditions)) {
            row.next();
            for (int i = 0; i < sources.size(); i++) {
                if (row.getBoolean(i + 1)) {
                    present.add(sources.get(i));
                }
            }
        }
        return present;
    }

    private static String batch(List<Source> sources) {
        StringBuilder batch = new StringBuilder(PREPARE);
        for (Source source : sources) {
            batch.append(source.sql()).append(";\n");
        }
        for (String resource : List.of(
                "comments.sql",
                "owners.sql",
                "tablespaces.sql",
                "meanings.sql",
                "privileges.sql",
                "hosts.sql",
                "aliases.sql",
                "dependencies.sql",
                "hidden_needs.sql",
                "unsupported.sql")) {
            batch.append(SqlResource.text(CatalogReader.class, resource)).append(";\n");
        }
        return batch.append(RESTORE.substring(1)).toString();
    }

    private static Catalog collect(Statement statement, List<Source> sources, int majorVersion) throws SQLException {
        CatalogBuilder builder = new CatalogBuilder();
        for (Source source : sources) {
            CatalogQuery query = source.query();
            ResultSet results = next(statement);
            Row row = new Row(results);
            while (results.next()) {
                builder.object(
                        row.address(),
                        new ObjectId(query.kind(row), row.texts("path")),
                        query.definition(row),
                        query.position(row));
            }
        }
        each(statement, row -> builder.comment(row.address(), row.text("comment")));
        each(statement, row -> builder.owner(row.address(), row.text("owner")));
        each(statement, row -> builder.tablespace(row.address(), row.text("tablespace")));
        each(statement, row -> builder.meaning(row.address(), MeaningReader.read(row)));
        each(statement, builder::privilege);
        each(statement, row -> builder.host(row.address(), row.referenced()));
        each(statement, row -> builder.alias(row.address(), row.referenced()));
        each(statement, row -> builder.dependency(row.address(), row.referenced(), row.text("deptype")));
        each(statement, row -> {
            Address dependent = row.address();
            HiddenNeeds.in(row.text("tree")).forEach(need -> builder.dependency(dependent, need, "n"));
        });
        each(statement, row -> builder.unsupported(row.text("description")));
        return builder.build(majorVersion);
    }

    private interface RowReader {
        void read(Row row) throws SQLException;
    }

    private static void each(Statement statement, RowReader reader) throws SQLException {
        ResultSet results = next(statement);
        Row row = new Row(results);
        while (results.next()) {
            reader.read(row);
        }
    }

    /** Moves to the next result that has rows; the settings around the queries have none. */
    private static ResultSet next(Statement statement) throws SQLException {
        while (!statement.getMoreResults()) {
            if (statement.getUpdateCount() == -1) {
                throw new IllegalStateException("a catalog query gave no result");
            }
        }
        return statement.getResultSet();
    }
}
