package io.github.schemamaven.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.sql.SchemaException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Catalogs that do not agree with themselves, made so by hand: a release of PostgreSQL may do better than the last one. */
@ExtendWith(TestDevServer.class)
class SoundnessTest {
    private static final String TABLES = """
            create table m (id int generated always as identity, k int not null, check (k > 0)) partition by list (k);
            create table part partition of m for values in (1);
            create index on m (k);
            """;

    private final DevServer server;

    SoundnessTest(DevServer server) {
        this.server = server;
    }

    @Test
    void whatAgreesIsNotNamed() {
        try (ScratchDatabase database = TestDatabases.loaded(server, TABLES)) {
            assertThat(Soundness.problems(database)).isEmpty();
        }
    }

    @Test
    void everythingThatDoesNotAgreeIsNamed() {
        String harm = """
                update pg_attribute set attinhcount = 2 where attrelid = 'part'::regclass and attname = 'k';
                update pg_attribute set attidentity = '' where attrelid = 'part'::regclass and attname = 'id';
                update pg_constraint set coninhcount = 3 where conrelid = 'part'::regclass and contype = 'c';
                update pg_constraint set coninhcount = 0 where conrelid = 'part'::regclass and conname = 'm_k_not_null';
                create table lone (a int);
                update pg_attribute set attnotnull = true where attrelid = 'lone'::regclass and attname = 'a';
                """;
        try (ScratchDatabase database = TestDatabases.loaded(server, TABLES + harm)) {
            assertThat(Soundness.problems(database))
                    .containsExactly(
                            "column a of lone is marked NOT NULL without a constraint",
                            "column id of part is not the identity column that its parent has",
                            "column k of part counts 2 parents",
                            "constraint m_k_check of part counts 3 parents",
                            "constraint m_k_not_null of part counts 0 parents");
        }
    }

    @Test
    void anIndexWithoutAPageIsNamed() throws SQLException {
        String harm = """
                create table n (k int, s int generated always as (k + 1) stored) partition by list (k);
                create table part_n partition of n for values in (1);
                create index on n (s);
                alter table only n alter s set expression as (k + 2);
                """;
        try (ScratchDatabase database = TestDatabases.loaded(server, harm);
                Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select pg_relation_size('part_n_s_idx') = 0")) {
            assertThat(result.next()).isTrue();
            // as long as PostgreSQL leaves it so (18.6 does)
            assertThat(Soundness.problems(database))
                    .isEqualTo(result.getBoolean(1) ? List.of("index part_n_s_idx holds nothing") : List.of());
        }
    }

    @Test
    void aRefusalForItIsExplained() {
        String harm = "update pg_constraint set coninhcount = 2 where conrelid = 'part'::regclass and contype = 'c';";
        try (ScratchDatabase from = TestDatabases.loaded(server, TABLES + harm);
                ScratchDatabase to = TestDatabases.loaded(server, TABLES.replace(", check (k > 0)", ""))) {
            assertThatThrownBy(() -> MigrationPlanner.plan(server, from, to, List.of()))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageStartingWith("PostgreSQL's catalogs do not agree with themselves")
                    .hasMessageContaining("constraint m_k_check of part counts 2 parents")
                    .hasMessageContaining("schema:new");
        }
    }

    @Test
    void aPlanThatLeavesItSoIsNotWritten() {
        String harmful = """
                create function harm() returns event_trigger language plpgsql as $f$
                begin update pg_attribute set attinhcount = 2 where attrelid = 'part'::regclass and attname = 'k'; end $f$;
                create event trigger harm on ddl_command_end when tag in ('CREATE VIEW') execute function harm();
                """;
        try (ScratchDatabase from = TestDatabases.loaded(server, TABLES + harmful);
                ScratchDatabase to =
                        TestDatabases.loaded(server, TABLES + "create view v as select k from m;" + harmful)) {
            assertThatThrownBy(() -> MigrationPlanner.plan(server, from, to, List.of()))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining("catalogs do not agree with themselves")
                    .hasMessageContaining("column k of part counts 2 parents")
                    .hasMessageContaining("CREATE VIEW public.v");
        }
    }
}
