package io.github.schemamaven.random;

import io.github.schemamaven.devdb.ConnectionSettings;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The independent judge: two databases are equal where {@code pg_dump} prints the same for both. */
final class DumpJudge {
    private final DevServer server;
    private final Path programs;

    DumpJudge(DevServer server, Path programs) {
        this.server = server;
        this.programs = programs;
    }

    /** Returns the judge for a server, where programs of its release or a later one are on the machine. */
    static Optional<DumpJudge> find(DevServer server) {
        for (int major = server.majorVersion(); major < 30; major++) {
            Path programs = Path.of("/usr/lib/postgresql/" + major + "/bin");
            if (Files.isExecutable(programs.resolve("pg_dump")) && Files.isExecutable(programs.resolve("psql"))) {
                return Optional.of(new DumpJudge(server, programs));
            }
        }
        return Optional.empty();
    }

    /** Returns in what two databases differ, or empty. */
    Optional<String> difference(ScratchDatabase left, ScratchDatabase right) {
        String one = dump(left);
        String other = dump(right);
        Map<String, List<String>> before = entries(one);
        Map<String, List<String>> after = entries(other);
        if (before.equals(after)) {
            return Optional.empty();
        }
        // what PostgreSQL prints is not always what it prints once that was loaded again
        if (before.keySet().equals(after.keySet()) && entries(reloaded(one)).equals(entries(reloaded(other)))) {
            return Optional.empty();
        }
        if (entries(withOwnParts(left)).equals(entries(withOwnParts(right)))) {
            return Optional.empty();
        }
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.removeIf(key -> before.getOrDefault(key, List.of()).equals(after.getOrDefault(key, List.of())));
        String key = keys.first();
        return Optional.of(keys + "\nafter the plan: " + before.get(key) + "\ndeclared: " + after.get(key));
    }

    /** Returns the dump with what children have from parents as their own: whether it is that is left alone. */
    private String withOwnParts(ScratchDatabase database) {
        try (ScratchDatabase copy = server.copy(database, "judge")) {
            try (Connection connection = copy.connect()) {
                Databases.run(connection, "update pg_attribute set attislocal = true where attinhcount > 0");
                Databases.run(
                        connection,
                        "update pg_constraint set conislocal = true where coninhcount > 0 and contype in ('c', 'n')");
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            return dump(copy);
        }
    }

    private String reloaded(String dump) {
        try (ScratchDatabase database = server.createScratch("judge")) {
            call(database, dump, "psql", "-Xq");
            return dump(database);
        }
    }

    private String dump(ScratchDatabase database) {
        return call(database, "", "pg_dump", "-s", "--no-owner").replaceAll("(?m)^\\\\(un)?restrict .*\n", "");
    }

    private String call(ScratchDatabase database, String input, String program, String... options) {
        try {
            ConnectionSettings settings = database.settings();
            List<String> command =
                    new ArrayList<>(List.of(programs.resolve(program).toString()));
            command.addAll(List.of(options));
            command.addAll(List.of(
                    "-h",
                    settings.host(),
                    "-p",
                    "" + settings.port(),
                    "-U",
                    settings.user(),
                    "-d",
                    settings.database()));
            Path in = Files.createTempFile("judge", ".sql");
            Path out = Files.createTempFile("judge", ".out");
            Path err = Files.createTempFile("judge", ".err");
            Files.writeString(in, input, StandardCharsets.UTF_8);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().put("PGPASSWORD", String.valueOf(settings.password()));
            builder.environment().put("PGOPTIONS", "-c check_function_bodies=off");
            int code = builder.start().waitFor();
            String text = Files.readString(out, StandardCharsets.UTF_8);
            String problem = Files.readString(err, StandardCharsets.UTF_8);
            Files.delete(in);
            Files.delete(out);
            Files.delete(err);
            if (code != 0) {
                throw new IllegalStateException(program + " failed: " + problem);
            }
            return text;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /**
     * Cuts a dump into its entries; the order of columns and of grants does not count, and statistics name their columns
     * in the order of the table's.
     */
    private static Map<String, List<String>> entries(String dump) {
        Map<String, List<String>> found = new TreeMap<>();
        String[] blocks = dump.split("(?m)^--\n-- (?=Name: )");
        for (int i = 1; i < blocks.length; i++) {
            int end = blocks[i].indexOf("\n--\n");
            String head = blocks[i].substring(0, end).replaceAll("; Owner: .*", "");
            String body = blocks[i]
                    .substring(end + 4)
                    .split("\n--\n-- PostgreSQL database dump complete")[0]
                    .strip();
            List<String> lines = new ArrayList<>(body.lines()
                    .map(String::strip)
                    // of a schema public with another owner; owners are not compared
                    .filter(line -> !line.equals("-- *not* creating schema, since initdb creates it"))
                    .filter(line -> !line.matches("SET default_(tablespace|table_access_method).*"))
                    .toList());
            if (body.matches("(?s)CREATE (UNLOGGED |FOREIGN )?TABLE.*")
                    || head.contains("; Type: ACL")
                    || head.contains("; Type: DEFAULT ACL")
                    || body.matches("(?s)(.*\n)?CREATE TYPE .* AS \\(\n.*")) {
                lines.replaceAll(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line);
                Collections.sort(lines);
            }
            if (head.contains("; Type: STATISTICS")) {
                lines = new ArrayList<>(List.of(String.join(" ", lines).split(", | ON | FROM |;")));
                Collections.sort(lines);
            }
            found.computeIfAbsent(head, unused -> new ArrayList<>())
                    .add(String.join("\n", lines).strip());
        }
        found.values().removeIf(List.of("")::equals);
        found.values().forEach(Collections::sort);
        return found;
    }
}
