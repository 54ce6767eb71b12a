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

/**
 * A name has 63 bytes, and where a query has a text and a name in one {@code CASE} or {@code UNION}, PostgreSQL may make the
 * text a name without being asked, and cut it.
 */
@ExtendWith(TestDevServer.class)
final class QueriesTest {
    private static final Pattern TEXT_AS_NAME = Pattern.compile("[^,]*\\)::name\\b");

    @Test
    void theQueriesMakeNoTextAName(DevServer server) throws IOException, SQLException, URISyntaxException {
        List<String> found = new ArrayList<>();
        try (ScratchDatabase database = server.createScratch("queries");
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (URL one :
                    List.of(Kinds.class.getResource("table.sql"), CatalogReader.class.getResource("comments.sql"))) {
                for (Path query : queriesBeside(one)) {
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
        }
        assertThat(found).isEmpty();
    }

    private static List<Path> queriesBeside(URL one) throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(Path.of(one.toURI()).getParent())) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }
}
