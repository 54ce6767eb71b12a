package io.github.schemamaven.benchmark;

import io.github.schemamaven.devdb.ConnectionSettings;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.migration.MigrationDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Measures whole processes, started as a user starts them, on one PostgreSQL server of the same machine:
 *
 * <ol>
 *   <li>1000 small migrations applied by this plugin, by Flyway's and Liquibase's, and by psql;
 *   <li>{@code schema:diff} with nothing to do on 100 tables, and {@code mvn validate} of the same project;
 *   <li>{@code schema:diff} with nothing to do on 1000 tables, and psql loading their declaration once;
 *   <li>{@code schema:diff} that writes the first migration, of as many tables and of a table with as many partitions.
 * </ol>
 *
 * <p>Each is run once to warm caches and then several times in turn, so that a busy moment of the machine meets all of
 * them; the median counts. Maven runs offline: what is measured is no download.
 */
public final class Benchmark {
    private static final int MIGRATIONS = 1000;
    private static final String NOWHERE = "jdbc:postgresql://localhost:1/nowhere";

    private final Path work;
    private final Maven maven;
    private final int rounds;
    private final DevServer server;

    private Benchmark(Path work, Maven maven, int rounds, DevServer server) {
        this.work = work;
        this.maven = maven;
        this.rounds = rounds;
        this.server = server;
    }

    /** Arguments: the folder to work in, Maven's home, the plugin's version, its repository, the developer's. */
    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        Files.createDirectories(work);
        Maven maven = new Maven(Path.of(arguments[1]), Path.of(arguments[3]), Path.of(arguments[4]), work);
        int rounds = Integer.getInteger("benchmark.rounds", 5);
        String report;
        try (DevServer server = TestDevServer.start()) {
            report = new Benchmark(work, maven, rounds, server).run(arguments[2]);
        }
        Files.writeString(work.resolve("report.md"), report);
        System.out.println(report);
    }

    private String run(String version) throws Exception {
        Projects projects = new Projects(work, version);
        StringBuilder report = new StringBuilder();
        report.append("PostgreSQL ")
                .append(server.majorVersion())
                .append(", Java ")
                .append(Runtime.version())
                .append(", ")
                .append(Runtime.getRuntime().availableProcessors())
                .append(" processors; medians of ")
                .append(rounds)
                .append(" rounds.\n\n");
        report.append(table("apply of " + MIGRATIONS + " migrations", apply(projects), "psql"));
        report.append(table("diff with nothing to do, 100 tables", diff(projects, 100), "mvn validate"));
        report.append(table("diff with nothing to do, 1000 tables", diff(projects, 1000), "psql"));
        report.append(table("first migration of 1000 tables", first(projects, projects.unmigrated(1000)), "psql"));
        report.append(table("first migration of 1000 partitions", first(projects, projects.partitions(1000)), "psql"));
        return report.toString();
    }

    private Map<String, Timings> apply(Projects projects) throws Exception {
        Path schema = projects.migrations("apply-schema", MIGRATIONS);
        Path flyway = projects.flyway("apply-flyway", MIGRATIONS);
        Path liquibase = projects.liquibase("apply-liquibase", MIGRATIONS);
        Path psql = projects.psql("apply-psql", MIGRATIONS);
        maven.fetch(schema, "schema:help");
        maven.fetch(flyway, "flyway:info", "-Dflyway.url=" + NOWHERE);
        maven.fetch(liquibase, "liquibase:status", "-Dliquibase.url=" + NOWHERE);
        Map<String, Step> steps = new LinkedHashMap<>();
        steps.put("schema:apply", url -> maven.run(schema, "schema:apply", "-Dschema.url=" + url.jdbc()));
        steps.put("flyway:migrate", url -> maven.run(flyway, "flyway:migrate", "-Dflyway.url=" + url.jdbc()));
        steps.put("liquibase:update", url -> maven.run(liquibase, "liquibase:update", "-Dliquibase.url=" + url.jdbc()));
        steps.put("psql", url -> Commands.psql(work, url, psql.resolve("all.sql")));
        return measure(steps, MIGRATIONS / 2);
    }

    private Map<String, Timings> diff(Projects projects, int tables) throws Exception {
        Path project = projects.declared("diff-" + tables, tables);
        maven.fetch(project, "schema:diff", "-Dschema.name=nothing");
        Map<String, Step> steps = new LinkedHashMap<>();
        steps.put("schema:diff", url -> maven.run(project, "schema:diff", "-Dschema.name=nothing"));
        steps.put("mvn validate", url -> maven.run(project, "validate"));
        steps.put("psql", url -> Commands.psql(work, url, projects.declaration(project)));
        return measure(steps, -1);
    }

    private Map<String, Timings> first(Projects projects, Path project) throws Exception {
        Path migrations = projects.migrations(project);
        maven.fetch(project, "schema:help");
        Map<String, Step> steps = new LinkedHashMap<>();
        steps.put("schema:diff", url -> {
            Trees.delete(migrations);
            maven.run(project, "schema:diff", "-Dschema.name=first");
            if (MigrationDirectory.read(migrations).files().size() != 1) {
                throw new IllegalStateException("no migration in " + migrations);
            }
        });
        steps.put("psql", url -> Commands.psql(work, url, projects.declaration(project)));
        return measure(steps, -1);
    }

    /** Runs every step on a database of its own, once unmeasured and then {@link #rounds} times in turn. */
    private Map<String, Timings> measure(Map<String, Step> steps, int tables) throws Exception {
        Map<String, Timings> results = new LinkedHashMap<>();
        steps.keySet().forEach(name -> results.put(name, new Timings(new ArrayList<>())));
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, Step> step : steps.entrySet()) {
                try (ScratchDatabase database = server.createScratch("benchmark")) {
                    long start = System.nanoTime();
                    step.getValue().run(new Url(database.settings()));
                    double seconds = (System.nanoTime() - start) / 1e9;
                    if (tables >= 0) {
                        requireTables(database, tables, step.getKey());
                    }
                    System.out.printf("%-18s %s %6.2f s%n", step.getKey(), round == 0 ? "warm" : "    ", seconds);
                    if (round > 0) {
                        results.get(step.getKey()).seconds().add(seconds);
                    }
                }
            }
        }
        return results;
    }

    private static void requireTables(ScratchDatabase database, int expected, String step) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*) from pg_class where relkind = 'r' and relname like 'item\\_%'")) {
            rows.next();
            if (rows.getInt(1) != expected) {
                throw new IllegalStateException(step + " made " + rows.getInt(1) + " tables instead of " + expected);
            }
        }
    }

    private static String table(String title, Map<String, Timings> results, String unit) {
        StringBuilder text = new StringBuilder("### " + title + "\n\n| | median s | fastest s | times " + unit
                + " | s above " + unit + " |\n|---|---:|---:|---:|---:|\n");
        double base = results.get(unit).median();
        results.forEach((name, timings) -> text.append("| %s | %.2f | %.2f | %.2f | %.2f |%n"
                .formatted(
                        name, timings.median(), timings.fastest(), timings.median() / base, timings.median() - base)));
        return text.append('\n').toString();
    }

    /** One thing to measure. */
    private interface Step {
        void run(Url database) throws IOException, InterruptedException;
    }

    /**
     * A database's address in the forms that the tools take.
     *
     * @param settings how to reach it
     */
    record Url(ConnectionSettings settings) {
        String jdbc() {
            return "jdbc:postgresql://" + settings.host() + ":" + settings.port() + "/" + settings.database() + "?user="
                    + settings.user() + (settings.password() == null ? "" : "&password=" + settings.password());
        }

        Map<String, String> environment() {
            Map<String, String> variables = new LinkedHashMap<>();
            variables.put("PGHOST", settings.host());
            variables.put("PGPORT", Integer.toString(settings.port()));
            variables.put("PGDATABASE", settings.database());
            variables.put("PGUSER", settings.user());
            if (settings.password() != null) {
                variables.put("PGPASSWORD", settings.password());
            }
            return variables;
        }
    }
}
