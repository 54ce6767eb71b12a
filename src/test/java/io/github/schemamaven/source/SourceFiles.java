package io.github.schemamaven.source;

import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.source.SchemaSource.SqlFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Writes the files of a schema source and loads them. */
final class SourceFiles {
    private final Path folder;

    SourceFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes a file. */
    SourceFiles file(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LoadedSource load(ScratchDatabase database) {
        return SourceLoader.load(new SqlFolder(folder), database);
    }

    /** Returns the first column of a query, as texts. */
    static List<String> query(ScratchDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
