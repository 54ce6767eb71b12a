package io.github.schemamaven.plan;

import io.github.schemamaven.devdb.ScratchDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.TreeSet;

/**
 * Whether a database's catalogs agree with themselves. PostgreSQL has commands that leave them otherwise: nothing tells until
 * another command stumbles over it, and no dump shows it.
 */
public final class Soundness {
    private static final String QUERY = query();

    private Soundness() {}

    /** Returns what does not agree, in the order of its texts: what children count of their parents, indexes without pages. */
    public static List<String> problems(ScratchDatabase database) {
        TreeSet<String> found = new TreeSet<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(QUERY)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return List.copyOf(found);
    }

    private static String query() {
        try (InputStream text = Soundness.class.getResourceAsStream("soundness.sql")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
