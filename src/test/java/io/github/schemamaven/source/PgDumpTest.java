package io.github.schemamaven.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.devdb.ConnectionEnvironment;
import io.github.schemamaven.devdb.ConnectionSettings;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.DevServerSpec;
import io.github.schemamaven.devdb.DevServers;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What pg_dump prints is a schema source as it is. */
@ExtendWith(TestDevServer.class)
class PgDumpTest {
    /** As pg_dump 18 begins; a server older than 17 has no transaction_timeout. */
    private static final String HEAD = """
            --
            -- PostgreSQL database dump
            --

            \\restrict Kx4bZ3

            SET statement_timeout = 0;
            SET lock_timeout = 0;
            SET idle_in_transaction_session_timeout = 0;
            SET transaction_timeout = 0;
            SET client_encoding = 'UTF8';
            SET standard_conforming_strings = on;
            SELECT pg_catalog.set_config('search_path', '', false);
            SET check_function_bodies = false;
            SET xmloption = content;
            SET client_min_messages = warning;
            SET row_security = off;
            """;

    private static final String BODY = """
            COMMENT ON SCHEMA public IS 'standard public schema';
            CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA public;
            COMMENT ON EXTENSION hstore IS 'data type for storing sets of (key, value) pairs';
            SET default_tablespace = '';
            SET default_table_access_method = heap;
            CREATE FUNCTION public.f() RETURNS integer
                LANGUAGE sql
                AS $$ select id from nowhere; $$;
            ALTER FUNCTION public.f() OWNER TO dump_owner;
            CREATE TABLE public.users (
                id integer NOT NULL,
                name text
            );
            ALTER TABLE public.users OWNER TO dump_owner;
            COPY public.users (id, name) FROM stdin;
            1\tAda
            2\tO'Neil; \\\\.
            3\t\\N
            \\.

            ALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
            REVOKE USAGE ON SCHEMA public FROM PUBLIC;
            GRANT SELECT ON TABLE public.users TO "Dump Reader";
            ALTER DEFAULT PRIVILEGES FOR ROLE dump_owner IN SCHEMA public GRANT SELECT ON TABLES TO "Dump Reader";

            --
            -- PostgreSQL database dump complete
            --

            \\unrestrict Kx4bZ3
            """;

    @TempDir
    private Path folder;

    private SourceFiles files;
    private ScratchDatabase database;

    @BeforeEach
    void makeDatabase(DevServer server) {
        files = new SourceFiles(folder);
        database = server.createScratch("source");
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    private List<String> query(String sql) throws SQLException {
        return SourceFiles.query(database, sql);
    }

    @Test
    void aPlainDumpLoadsWithItsDataAndRoles() throws SQLException {
        files.file("dump.sql", HEAD + BODY).load(database);
        assertThat(query("select name from users order by id")).containsExactly("Ada", "O'Neil; \\.", null);
        assertThat(query("select tableowner from pg_tables where tablename = 'users'"))
                .containsExactly("dump_owner");
        assertThat(query("select rolcanlogin from pg_roles where rolname in ('dump_owner', 'Dump Reader')"))
                .containsExactly("f", "f");
    }

    @Test
    void aDumpThatCreatesItsDatabaseLoads() throws SQLException {
        String create = """
                DROP DATABASE IF EXISTS app;
                CREATE DATABASE app WITH TEMPLATE = template0 ENCODING = 'UTF8' LOCALE_PROVIDER = libc LOCALE = 'C';
                ALTER DATABASE app OWNER TO dump_owner;
                \\unrestrict Kx4bZ3
                \\connect app
                \\restrict Kx4bZ3
                COMMENT ON DATABASE app IS 'the application';
                ALTER DATABASE app SET search_path TO 'x';
                ALTER ROLE dump_owner IN DATABASE app SET work_mem TO '64MB';
                """;
        files.file("dump.sql", HEAD + create + HEAD + BODY).load(database);
        assertThat(query("select count(*) from users")).containsExactly("3");
        assertThat(query("select datname from pg_database where datname = 'app'"))
                .isEmpty();
    }

    @Test
    void aDatabaseNameThatNeedsQuotingIsRead() throws SQLException {
        files.file(
                        "dump.sql",
                        "CREATE DATABASE \"my app\";\n\\connect -reuse-previous=on \"dbname='my app'\"\n"
                                + "create table t (id int);\n\\connect \"my app\"\n\\c -\ncreate table u (id int);")
                .load(database);
        assertThat(query("select tablename from pg_tables where schemaname = 'public'"))
                .hasSize(2);
    }

    @Test
    void aDumpOfAnotherDatabaseIsRefused() {
        files.file("a.sql", "\\connect app\ncreate table t (id int);")
                .file("b.sql", "create table u (id int);\n\\connect other");
        assertThatThrownBy(() -> files.load(database))
                .message()
                .containsSubsequence(
                        "b.sql:2:1: this goes to the database 'other', but 'app' is named at ", "a.sql:1:1");
    }

    @Test
    void connectingAfterStatementsOfAnUnnamedDatabaseIsRefused() {
        files.file("a.sql", "create table t (id int);\n\\connect other");
        assertThatThrownBy(() -> files.load(database))
                .hasMessageContaining("a.sql:2:1: this goes to the database 'other', but the statements above it");
    }

    @Test
    void unknownPsqlCommandsAreRefusedTogether() {
        files.file("a.sql", "\\set ON_ERROR_STOP on\n\\timing\nselect 1;\n\\ir b.sql\n")
                .file("b.sql", "\\! rm x");
        assertThatThrownBy(() -> files.load(database))
                .hasMessageContaining("a.sql:2:1: the psql command '\\timing' is not supported")
                .hasMessageContaining("a.sql:4:1: the psql command '\\ir' is not needed")
                .hasMessageContaining("b.sql:1:1: the psql command '\\!' is not supported");
    }

    @Test
    void statementsAboutTheServerAreRefusedBeforeAnythingRuns() throws SQLException {
        files.file("a.sql", """
                create table t (id int);
                drop role if exists dump_owner;
                alter database app set work_mem = '1MB';
                grant connect on database app to dump_owner;
                alter system set work_mem = '1MB';
                create tablespace fast location '/fast';
                comment on database app is 'x';
                alter user postgres with password 'hidden';
                """);
        assertThatThrownBy(() -> files.load(database)).message().satisfies(message -> {
            for (int line = 2; line <= 8; line++) {
                assertThat(message).contains("a.sql:" + line + ":1: ");
            }
            assertThat(message).doesNotContain("hidden");
        });
        assertThat(query("select tablename from pg_tables where schemaname = 'public'"))
                .isEmpty();
    }

    @Test
    void rolesOfTheSourceAreMadeOnce(DevServer server) throws SQLException {
        files.file("a.sql", "create table t (id int); grant select on t to source_role;")
                .file("b.sql", "create role source_role login;");
        LoadedSource first = files.load(database);
        try (ScratchDatabase second = server.createScratch("source")) {
            LoadedSource again = files.load(second);
            assertThat(first.createdRoles()).containsExactly("source_role");
            assertThat(again.createdRoles()).isEmpty();
        }
        assertThat(query("select rolcanlogin from pg_roles where rolname = 'source_role'"))
                .containsExactly("t");
    }

    @Test
    void aSettingOfARoleThatIsMissingMakesIt() throws SQLException {
        files.file(
                        "a.sql",
                        "grant create on schema public to \"set role\"; set role \"set role\";"
                                + " create table mine (id later);")
                .file("b.sql", "create type later as (x int);")
                .load(database);
        assertThat(query("select tableowner from pg_tables where tablename = 'mine'"))
                .containsExactly("set role");
    }

    @Test
    void anEncodingThatIsNotKnownIsRefused() {
        files.file("a.sql", "SET client_encoding = 'EUC_JP';");
        assertThatThrownBy(() -> files.load(database)).hasMessageContaining("the encoding 'EUC_JP' is not supported");
    }

    @Test
    void aOneByteEncodingIsReadAsPsqlWould() throws SQLException {
        files.file(
                        "a.sql",
                        "create table t (id int); set client_encoding to latin1;"
                                + " comment on table t is 'é'; set names 'UTF8'; comment on column t.id is 'é';")
                .load(database);
        assertThat(query("select obj_description('t'::regclass)")).containsExactly("Ã©");
        assertThat(query("select col_description('t'::regclass, 1)")).containsExactly("é");
    }

    @Test
    void loadsAtTheSameTimeMakeTheSameRoles(DevServer server) throws Exception {
        StringBuilder grants = new StringBuilder("create table t (id int);");
        for (int i = 0; i < 30; i++) {
            grants.append("grant select on t to shared_role_%d;%n".formatted(i));
        }
        files.file("a.sql", grants.toString());
        try (ScratchDatabase other = server.createScratch("source")) {
            CompletableFuture<LoadedSource> second = CompletableFuture.supplyAsync(() -> files.load(other));
            LoadedSource first = files.load(database);
            assertThat(first.createdRoles().size() + second.get().createdRoles().size())
                    .isEqualTo(30);
        }
    }

    @Test
    void aServerThatOutlivesTheBuildLosesTheRolesMadeForIt() throws SQLException {
        ConnectionSettings settings = database.settings();
        String url = "postgres://%s:%s@%s:%d/postgres"
                .formatted(settings.user(), settings.password(), settings.host(), settings.port());
        files.file("a.sql", "create table t (id int); alter table t owner to passing_role;");
        try (DevServer existing = DevServers.open(
                new DevServerSpec.Existing(url),
                new TestDevServer.ClassPathArtifacts(),
                ConnectionEnvironment.ofProcess())) {
            try (ScratchDatabase scratch = existing.createScratch("source")) {
                assertThat(files.load(scratch).createdRoles()).containsExactly("passing_role");
            }
            assertThat(query("select rolname from pg_roles where rolname = 'passing_role'"))
                    .hasSize(1);
        }
        assertThat(query("select rolname from pg_roles where rolname = 'passing_role'"))
                .isEmpty();
    }
}
