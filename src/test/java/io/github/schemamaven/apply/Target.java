package io.github.schemamaven.apply;

import io.github.schemamaven.devdb.ConnectionSettings;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.migration.Sealer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** A target database and a migration directory for one test. */
final class Target implements AutoCloseable {
    private final ScratchDatabase database;
    private final Path folder;
    private final List<String> notes = Collections.synchronizedList(new ArrayList<>());
    private int migrations;

    Target(DevServer server, Path folder) {
        this.database = server.createScratch("target");
        this.folder = folder;
    }

    ConnectionSettings settings() {
        return database.settings();
    }

    Connection connect() {
        return database.connect();
    }

    /** Writes and seals the next migration, after the heads; returns its name. */
    String migration(String body) {
        migrations++;
        String name = "202601%02d000000_m%d".formatted(migrations, migrations);
        write(name, body);
        return name;
    }

    void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name + ".sql"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Sealer.seal(directory(), Map.of());
    }

    MigrationDirectory directory() {
        return MigrationDirectory.read(folder, folder.getParent());
    }

    static ApplyOptions options() {
        return ApplyOptions.defaults()
                .withOutOfOrder(OutOfOrder.ALLOW)
                .withLockTimeout(Duration.ofMillis(200), Duration.ofSeconds(2))
                .withExistingObjects(ExistingObjects.ALLOW);
    }

    Applier applier(ApplyOptions options) {
        return new Applier(settings(), options, "1.0-test", listener());
    }

    ApplyListener listener() {
        return new ApplyListener() {
            @Override
            public void note(String message) {
                notes.add(message);
            }
        };
    }

    /** Waits until a query returns a row. */
    void await(String sql) {
        await(() -> !query(sql).isEmpty(), sql);
    }

    /** Waits until apply has noted something. */
    void awaitNote(String text) {
        await(() -> notes().stream().anyMatch(note -> note.contains(text)), text);
    }

    private static void await(BooleanSupplier condition, String what) {
        for (int i = 0; i < 600; i++) {
            if (condition.getAsBoolean()) {
                return;
            }
            Pause.millis(50);
        }
        throw new AssertionError("waited in vain for: " + what);
    }

    ApplyResult apply() {
        return applier(options()).apply(directory());
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the first column of a query's rows as text. */
    List<String> query(String sql) {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                values.add(result.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return values;
    }

    List<HistoryRow> history() {
        try (Connection connection = connect()) {
            return History.read(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
