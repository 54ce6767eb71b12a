package io.github.schemamaven.random;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes a pair of states from a seed, on a server that says which statements are valid. */
final class Generator {
    private final DevServer server;
    private final Dice dice;
    private final Theme theme;
    private final List<Pair.Line> lines = new ArrayList<>();

    private Generator(DevServer server, Theme theme, long seed) {
        this.theme = theme;
        this.server = server;
        this.dice = new Dice(seed);
    }

    /**
     * A pair with the databases in which it grew.
     *
     * @param pair the pair
     * @param old the old state; nobody is connected
     * @param wanted the new state; nobody is connected
     */
    record Grown(Pair pair, ScratchDatabase old, ScratchDatabase wanted) implements AutoCloseable {
        @Override
        public void close() {
            try (old) {
                wanted.close();
            }
        }
    }

    /** Makes the pair of a theme and a seed: the same on every server of one release. */
    static Grown grow(DevServer server, Theme theme, long seed) throws SQLException {
        return new Generator(server, theme, seed).pair();
    }

    /** Makes the statements of such a pair alone. */
    static Pair pair(DevServer server, Theme theme, long seed) throws SQLException {
        try (Grown grown = grow(server, theme, seed)) {
            return grown.pair();
        }
    }

    private Grown pair() throws SQLException {
        int form = dice.below(100);
        ScratchDatabase old = server.createScratch("old");
        try {
            try (Connection connection = open(old)) {
                grow(connection, dice.percent(20) ? dice.between(10, 35) : dice.between(3, 14), true, form < 65);
            }
            ScratchDatabase wanted = wanted(form, old);
            return new Grown(new Pair(lines), old, wanted);
        } catch (SQLException | RuntimeException failure) {
            old.close();
            throw failure;
        }
    }

    /** Of a hundred new states, 65 are the old one edited, 19 a variant, 8 something else, 8 empty. */
    private ScratchDatabase wanted(int form, ScratchDatabase old) throws SQLException {
        if (form < 65) {
            return filled(
                    server.copy(old, "new"),
                    connection -> grow(connection, theme::edit, dice.between(1, 9), false, true));
        }
        List<String> kept = form < 84 ? variant() : List.of();
        return filled(server.createScratch("new"), connection -> {
            if (form < 92) {
                rebuild(connection, kept);
            }
        });
    }

    private interface Filling {
        void run(Connection connection) throws SQLException;
    }

    private static ScratchDatabase filled(ScratchDatabase database, Filling filling) throws SQLException {
        try (Connection connection = open(database)) {
            filling.run(connection);
            return database;
        } catch (SQLException | RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    private static Connection open(ScratchDatabase database) throws SQLException {
        Connection connection = Databases.open(database);
        World.prepare(connection);
        return connection;
    }

    /** The new state lacks some of the old one's statements, has others in another order, and edits on top. */
    private List<String> variant() {
        List<String> kept = new ArrayList<>(new Pair(lines).old());
        int removed = dice.between(1, 4);
        for (int i = 0; i < removed && !kept.isEmpty(); i++) {
            kept.remove(dice.below(kept.size()));
        }
        int moved = dice.below(4);
        for (int i = 0; i < moved && !kept.isEmpty(); i++) {
            kept.add(dice.below(kept.size()), kept.remove(dice.below(kept.size())));
        }
        return kept;
    }

    /** Without statements to keep, the new state has nothing to do with the old one but for names. */
    private void rebuild(Connection connection, List<String> kept) throws SQLException {
        for (String sql : kept) {
            if (Databases.run(connection, sql).isEmpty()) {
                lines.add(new Pair.Line(sql, false, true));
            }
        }
        if (kept.isEmpty()) {
            grow(connection, dice.between(3, 16), false, true);
        } else {
            grow(connection, theme::edit, dice.below(6), false, true);
        }
    }

    private void grow(Connection connection, int size, boolean inOld, boolean inNew) throws SQLException {
        grow(connection, theme::first, 2 + size / 4, inOld, inNew);
        grow(connection, theme::create, size, inOld, inNew);
    }

    private void grow(
            Connection connection, Function<Scene, Optional<String>> makers, int size, boolean inOld, boolean inNew)
            throws SQLException {
        World world = World.read(connection, server.majorVersion());
        int accepted = 0;
        for (int attempt = 0; accepted < size && attempt < size * 6; attempt++) {
            Optional<String> sql = makers.apply(new Scene(world, dice));
            if (sql.isPresent() && Databases.run(connection, sql.get()).isEmpty()) {
                lines.add(new Pair.Line(sql.get(), inOld, inNew));
                world = World.read(connection, server.majorVersion());
                accepted++;
            }
        }
    }
}
