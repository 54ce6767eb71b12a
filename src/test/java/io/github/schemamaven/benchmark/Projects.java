package io.github.schemamaven.benchmark;

import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.migration.MigrationDraft;
import io.github.schemamaven.migration.MigrationWriter;
import io.github.schemamaven.migration.TransactionMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes the projects that are measured, each tool's with the same SQL. */
final class Projects {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    private static final String FLYWAY = "13.6.0";
    private static final String LIQUIBASE = "5.0.4";
    private static final String DRIVER = "42.7.14";

    private final Path work;
    private final String version;

    Projects(Path work, String version) {
        this.work = work;
        this.version = version;
    }

    /** A project of ours with that many small migrations. */
    Path migrations(String name, int count) throws IOException {
        Path project = project(name, plugin("io.github.schemamaven", "schema-maven-plugin", version, ""));
        List<MigrationDraft> drafts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drafts.add(new MigrationDraft("step_" + i, step(i), TransactionMode.TRANSACTION));
        }
        MigrationWriter.write(MigrationDirectory.read(Files.createDirectories(migrations(project))), CLOCK, drafts);
        return project;
    }

    /** The same for Flyway. */
    Path flyway(String name, int count) throws IOException {
        Path project = project(
                name,
                plugin(
                        "org.flywaydb",
                        "flyway-maven-plugin",
                        FLYWAY,
                        "<configuration><locations><location>filesystem:sql</location></locations></configuration>"
                                + dependencies(
                                        dependency("org.flywaydb", "flyway-database-postgresql", FLYWAY),
                                        dependency("org.postgresql", "postgresql", DRIVER))));
        for (int i = 0; i < count; i++) {
            write(project.resolve("sql/V%d__step.sql".formatted(i + 1)), step(i));
        }
        return project;
    }

    /** The same for Liquibase, with its formatted SQL. */
    Path liquibase(String name, int count) throws IOException {
        Path project = project(
                name,
                plugin(
                        "org.liquibase",
                        "liquibase-maven-plugin",
                        LIQUIBASE,
                        "<configuration><searchPath>${project.basedir}</searchPath>"
                                + "<changeLogFile>changelog.xml</changeLogFile></configuration>"
                                + dependencies(dependency("org.postgresql", "postgresql", DRIVER))));
        for (int i = 0; i < count; i++) {
            write(
                    project.resolve("sql/%05d.sql".formatted(i)),
                    "--liquibase formatted sql\n--changeset us:" + i + "\n" + step(i));
        }
        write(
                project.resolve("changelog.xml"),
                "<databaseChangeLog xmlns=\"http://www.liquibase.org/xml/ns/dbchangelog\""
                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                        + " xsi:schemaLocation=\"http://www.liquibase.org/xml/ns/dbchangelog"
                        + " http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd\">"
                        + "<includeAll path=\"sql/\"/></databaseChangeLog>");
        return project;
    }

    /** The same as files for psql, each in a transaction of its own, run by {@code all.sql}. */
    Path psql(String name, int count) throws IOException {
        Path folder = work.resolve(name);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            Path file = folder.resolve("%05d.sql".formatted(i));
            write(file, "begin;\n" + step(i) + "commit;\n");
            all.append("\\i ").append(file).append('\n');
        }
        write(folder.resolve("all.sql"), all.toString());
        return folder;
    }

    /** A project of ours that declares that many tables and has the one migration that makes them. */
    Path declared(String name, int tables) throws IOException {
        Path project = declaring(name, tables(tables));
        MigrationWriter.write(
                MigrationDirectory.read(Files.createDirectories(migrations(project))),
                CLOCK,
                "everything",
                tables(tables),
                TransactionMode.TRANSACTION);
        return project;
    }

    /** A project of ours that declares that many tables and has no migrations. */
    Path unmigrated(int tables) throws IOException {
        return declaring("first-tables", tables(tables));
    }

    /** One that declares a table with that many partitions. */
    Path partitions(int count) throws IOException {
        return declaring(
                "first-partitions",
                """
                create table item (
                    id bigint not null,
                    name text not null,
                    created timestamptz not null default now(),
                    primary key (id)
                ) partition by range (id);
                create index item_name on item (name);
                """
                        + IntStream.range(0, count)
                                .mapToObj(i -> "create table item_%d partition of item for values from (%d) to (%d);\n"
                                        .formatted(i, i * 1000, (i + 1) * 1000))
                                .collect(Collectors.joining()));
    }

    private Path declaring(String name, String sql) throws IOException {
        Path project = project(name, plugin("io.github.schemamaven", "schema-maven-plugin", version, ""));
        write(declaration(project), sql);
        return project;
    }

    private static String tables(int count) {
        return IntStream.range(0, count).mapToObj(Projects::table).collect(Collectors.joining("\n"));
    }

    /** The folder of such a project's migrations. */
    Path migrations(Path project) {
        return project.resolve("src/main/resources/migrations");
    }

    /** The file that declares the tables of such a project. */
    Path declaration(Path project) {
        return project.resolve("src/main/resources/schema/schema.sql");
    }

    /** A new table, or a column and an index more on the one before. */
    private static String step(int i) {
        return i % 2 == 0 ? """
                  create table item_%d (
                      id bigint generated always as identity primary key,
                      name text not null,
                      created timestamptz not null default now()
                  );
                  """.formatted(i) : """
                  alter table item_%1$d add column note text;
                  create index item_%1$d_name on item_%1$d (name);
                  """.formatted(i - 1);
    }

    private static String table(int i) {
        String reference = i == 0 ? "" : ",\n    parent_id bigint references item_%d (id)".formatted(i / 2);
        return """
                create table item_%1$d (
                    id bigint generated always as identity primary key,
                    name text not null,
                    state text not null default 'new' check (state in ('new', 'open', 'done')),
                    amount numeric(12, 2) not null default 0,
                    created timestamptz not null default now(),
                    updated timestamptz%2$s
                );
                create index item_%1$d_name on item_%1$d (name);
                create index item_%1$d_open on item_%1$d (created) where state <> 'done';
                comment on table item_%1$d is 'Item number %1$d';
                """.formatted(i, reference);
    }

    private Path project(String name, String plugin) throws IOException {
        Path project = work.resolve(name);
        Trees.delete(project);
        write(project.resolve("pom.xml"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>benchmark</groupId>
                  <artifactId>%s</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                  <build>
                    <plugins>%s</plugins>
                  </build>
                </project>
                """.formatted(name, plugin));
        return project;
    }

    private static String plugin(String group, String artifact, String version, String more) {
        return "<plugin><groupId>" + group + "</groupId><artifactId>" + artifact + "</artifactId><version>" + version
                + "</version>" + more + "</plugin>";
    }

    private static String dependencies(String... dependencies) {
        return "<dependencies>" + String.join("", dependencies) + "</dependencies>";
    }

    private static String dependency(String group, String artifact, String version) {
        return "<dependency><groupId>" + group + "</groupId><artifactId>" + artifact + "</artifactId><version>"
                + version + "</version></dependency>";
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
