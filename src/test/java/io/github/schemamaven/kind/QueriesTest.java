package io.github.schemamaven.kind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemamaven.catalog.CatalogReader;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What PostgreSQL makes of the queries that read the catalog without being asked. */
@ExtendWith(TestDevServer.class)
final class QueriesTest {
    private static final Pattern TEXT_AS_NAME = Pattern.compile("[^,]*\\)::name\\b");

    /**
     * Whoever may create casts from PostgreSQL's own types can give numbers and names of objects another text: those of
     * before 8.3 are given back so.
     */
    private static final String CASTS = """
            do $$
            declare t text;
            begin
              for t in select pg_catalog.format_type(oid, null) from pg_type
                       where typnamespace = 'pg_catalog'::regnamespace and typtype = 'b' and typcategory <> 'A'
                         and not exists (select from pg_cast where castsource = pg_type.oid and casttarget = 'text'::regtype)
                         and typname not in ('text', 'unknown')
              loop
                execute format('create function of_schema(%s) returns text language sql as %L', t, 'select null::text');
                execute format('create cast (%s as text) with function of_schema(%s)', t, t);
              end loop;
            end $$""";

    /** The functions of the casts above that a view calls, and the concatenation of a text with what is none. */
    private static final String CALLED = """
            select f.oid::regprocedure
            from pg_catalog.pg_proc f
            where f.proname in ('of_schema', 'textanycat', 'anytextcat') and exists (
              select from pg_catalog.pg_rewrite r
              where r.ev_class = 'called'::regclass and r.ev_action::text ~ format(':(op)?funcid %s ', f.oid))""";

    @Test
    void theQueriesCallNoCastThatASchemaMayHave(DevServer server) throws IOException, SQLException, URISyntaxException {
        List<String> found = new ArrayList<>();
        try (ScratchDatabase database = server.createScratch("queries");
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(CASTS);
            for (Path query : queries()) {
                statement.execute("create temporary view called as\n" + Files.readString(query));
                try (ResultSet functions = statement.executeQuery(CALLED)) {
                    while (functions.next()) {
                        found.add(query.getFileName() + ": " + functions.getString(1));
                    }
                }
                statement.execute("drop view called");
            }
        }
        assertThat(found).isEmpty();
    }

    /**
     * A name has 63 bytes, and where a query has a text and a name in one {@code CASE} or {@code UNION}, PostgreSQL may
     * make the text a name, and cut it.
     */
    @Test
    void theQueriesMakeNoTextAName(DevServer server) throws IOException, SQLException, URISyntaxException {
        List<String> found = new ArrayList<>();
        try (ScratchDatabase database = server.createScratch("queries");
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (Path query : queries()) {
                String sql = Files.readString(query);
                try (ResultSet lines = statement.executeQuery("explain (verbose, costs off)\n" + sql)) {
                    while (lines.next()) {
                        TEXT_AS_NAME
                                .matcher(lines.getString(1))
                                .results()
                                .forEach(match -> found.add(query.getFileName() + ": " + match.group()));
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<Path> queries() throws IOException, URISyntaxException {
        List<Path> queries = new ArrayList<>(queriesBeside(Kinds.class.getResource("table.sql")));
        queries.addAll(queriesBeside(CatalogReader.class.getResource("comments.sql")));
        return queries;
    }

    private static List<Path> queriesBeside(URL one) throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(Path.of(one.toURI()).getParent())) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }
}
