package io.github.schemamaven.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemamaven.devdb.ScratchDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalog queries that are asked only under a condition: none may have rows where its condition does not hold. */
final class ConditionedQueries {
    private static final Path RESOURCES = Path.of("src/main/resources/io/github/schemamaven/kind");
    private static final String CONDITION = "-- Only if: ";
    private static final String OF_14 = "_14";

    private final String check;

    ConditionedQueries(int majorVersion) throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES)) {
            List<String> checks = files.sorted()
                    .filter(file -> !file.toString().contains(OF_14) || majorVersion < 15)
                    .filter(file -> majorVersion >= 15
                            || !Files.exists(Path.of(file.toString().replace(".sql", OF_14 + ".sql"))))
                    .map(ConditionedQueries::check)
                    .filter(sql -> !sql.isEmpty())
                    .toList();
            assertThat(checks).hasSizeGreaterThan(30);
            this.check = String.join("\nunion all ", checks);
        }
    }

    private static String check(Path file) {
        try {
            String sql = Files.readString(file, StandardCharsets.UTF_8);
            if (!sql.startsWith(CONDITION)) {
                return "";
            }
            String condition = sql.lines().findFirst().orElseThrow().substring(CONDITION.length());
            String query = sql.lines().skip(1).collect(Collectors.joining("\n"));
            return "select '" + file.getFileName() + "' where not (" + condition + ") and exists (" + query + "\n)";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the queries that have rows in a database although their condition does not hold. */
    List<String> wrong(ScratchDatabase database) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            List<String> wrong = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(check)) {
                while (rows.next()) {
                    wrong.add(rows.getString(1));
                }
            }
            return wrong;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
