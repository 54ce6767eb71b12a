package io.github.schemamaven.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.migration.Sealer;
import io.github.schemamaven.plan.Scope;
import io.github.schemamaven.source.SchemaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestDevServer.class)
class RebaseCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-01T00:00:00Z"), ZoneOffset.UTC);
    private static final String BASE = "20260101000000_base";
    private static final String THEIRS = "20260102000000_theirs";
    private static final String OURS = "20260103000000_ours";

    @TempDir
    Path folder;

    private Path migrations;
    private DevServer server;

    @BeforeEach
    void makeBase(DevServer shared) throws IOException {
        server = shared;
        migrations = Files.createDirectory(folder.resolve("migrations"));
        Files.createDirectory(folder.resolve("schema"));
        migration(BASE, "create table public.users (id bigint primary key, email text);");
    }

    private void migration(String name, String text) throws IOException {
        Files.writeString(migrations.resolve(name + ".sql"), text + "\n");
        Sealer.seal(read(), Map.of());
    }

    private void ours(String sql) throws IOException {
        migration(OURS, "-- schema:after " + BASE + "\n" + sql);
    }

    private void theirs(String sql) throws IOException {
        migration(THEIRS, "-- schema:after " + BASE + "\n" + sql);
    }

    private void declare(String sql) throws IOException {
        Files.writeString(folder.resolve("schema/all.sql"), sql);
    }

    private MigrationDirectory read() {
        return MigrationDirectory.read(migrations, folder);
    }

    private List<MigrationFile> rebase(String name) {
        return rebase(name, Scope.ALL);
    }

    private List<MigrationFile> rebase(String name, Scope scope) {
        return new RebaseCommand(new Lines(), () -> server, CLOCK)
                .run(new RebaseCommand.Request(
                        new SchemaSource.SqlFolder(folder.resolve("schema")),
                        new MigrationsFolder(migrations, folder),
                        name,
                        Optional.empty(),
                        Optional.empty(),
                        scope));
    }

    private String only(List<MigrationFile> written) {
        assertThat(written).singleElement().satisfies(file -> {
            assertThat(file.parents()).extracting(MigrationFile.Parent::name).containsExactly(THEIRS);
            assertThat(file.name()).isEqualTo("20260201000000_ours");
        });
        assertThat(read().problems()).isEmpty();
        assertThat(read().files()).extracting(MigrationFile::name).containsExactly(BASE, THEIRS, "20260201000000_ours");
        return written.get(0).text();
    }

    @Test
    void plansNewSqlOnTopOfTheOtherBranch() throws IOException {
        theirs("ALTER TABLE public.users RENAME TO accounts;");
        ours("CREATE INDEX users_email ON public.users USING btree (email);");
        declare(
                "create table accounts (id bigint primary key, email text); create index users_email on accounts (email);"
                        + "alter index accounts_pkey rename to users_pkey;");
        assertThat(only(rebase(OURS))).contains("ON public.accounts").doesNotContain("public.users ");
    }

    @Test
    void leavesAloneWhatIsNotManaged() throws IOException {
        theirs("CREATE TABLE public.tmp_theirs (id integer);");
        ours("CREATE INDEX users_email ON public.users USING btree (email);");
        declare("create table users (id bigint primary key, email text); create index users_email on users (email);");
        assertThat(only(rebase(OURS, Scope.of(List.of(), List.of("*.tmp_*"), false, false))))
                .contains("CREATE INDEX users_email")
                .doesNotContain("tmp_theirs");
    }

    @Test
    void keepsWhatWasWrittenByHandInItsPlaceAndPlansTheRest() throws IOException {
        theirs("ALTER TABLE public.users ADD COLUMN theirs integer;\nCREATE VIEW public.v AS SELECT 1 AS one;");
        ours("""
                ALTER TABLE public.users ADD COLUMN name text;

                -- everybody has a name
                update public.users set name = email;

                ALTER TABLE public.users ALTER COLUMN name SET NOT NULL;

                CREATE VIEW public.v (one) AS SELECT 2 AS one;
                """);
        declare("create table users (id bigint primary key, email text, theirs int, name text not null);"
                + " create view v as select 2 as one;");
        String text = only(rebase(OURS + ".sql"));
        assertThat(text).contains("-- everybody has a name\nupdate public.users set name = email;");
        assertThat(text.indexOf("update public.users"))
                .isBetween(text.indexOf("ADD COLUMN name text"), text.indexOf("SET NOT NULL"));
        assertThat(text).contains("CREATE OR REPLACE VIEW");
    }

    @Test
    void keepsEverythingWhereItFitsAsItIs() throws IOException {
        theirs("CREATE TABLE public.theirs (id integer);");
        ours("alter table users add column name text;\nupdate users set name = 'x' || email;\n");
        declare("create table users (id bigint primary key, email text, name text); create table theirs (id int);");
        assertThat(only(rebase(OURS)))
                .contains("alter table users add column name text;\n\nupdate users set name = 'x' || email;");
    }

    @Test
    void refusesWhatWasWrittenByHandAndNoLongerFits() throws IOException {
        theirs("ALTER TABLE public.users RENAME COLUMN email TO mail;");
        ours("ALTER TABLE public.users ADD COLUMN name text;\n\nupdate public.users set name = email;\n");
        declare("create table users (id bigint primary key, mail text, name text);");
        Map<String, String> before = texts();
        assertThatThrownBy(() -> rebase(OURS))
                .hasMessageContaining("migrations/" + OURS + ".sql:5:1")
                .hasMessageContaining("column \"email\" does not exist")
                .hasMessageContaining("mvn schema:hash");
        assertThat(texts()).isEqualTo(before);
    }

    @Test
    void removesAMigrationThatTheOtherBranchMadeToo() throws IOException {
        theirs("ALTER TABLE public.users ADD COLUMN name text;");
        ours("ALTER TABLE public.users ADD COLUMN name text;");
        declare("create table users (id bigint primary key, email text, name text);");
        assertThat(rebase(OURS)).isEmpty();
        assertThat(read().files()).extracting(MigrationFile::name).containsExactly(BASE, THEIRS);
    }

    @Test
    void takesAlongWhatComesAfterIt() throws IOException {
        theirs("CREATE TABLE public.theirs (id integer);");
        ours("CREATE TABLE public.a (\n    id integer\n);");
        migration("20260104000000_next", "-- schema:after " + OURS + "\nCREATE TABLE public.b (\n    id integer\n);");
        declare("create table users (id bigint primary key, email text); create table theirs (id int);"
                + " create table a (id int); create table b (id int);");
        assertThat(only(rebase(OURS))).contains("CREATE TABLE public.a").contains("CREATE TABLE public.b");
    }

    @Test
    void hasNothingToDoForTheLastOfALine() throws IOException {
        ours("CREATE TABLE public.a (id integer);");
        assertThat(rebase(OURS)).isEmpty();
        assertThat(read().files()).hasSize(2);
    }

    @Test
    void saysWhatThereIsWhereNoneOrAnUnknownOneIsNamed() {
        assertThatThrownBy(() -> rebase(null))
                .hasMessageContaining("-Dschema.migration")
                .hasMessageContaining(BASE);
        assertThatThrownBy(() -> rebase("nope")).hasMessageContaining("no migration 'nope'");
    }

    private Map<String, String> texts() {
        return read().files().stream().collect(Collectors.toMap(MigrationFile::name, MigrationFile::text));
    }
}
