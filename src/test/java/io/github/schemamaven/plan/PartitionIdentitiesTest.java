package io.github.schemamaven.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whether each partition has its root's identity column as one, which no dump tells. */
@ExtendWith(TestDevServer.class)
class PartitionIdentitiesTest {
    private static final String ROOT = "create table m (id int generated always as identity, k int,"
            + " s int generated always as (k) stored not null) partition by list (k);";

    private static final String BELOW =
            "create table m2a partition of m2 default partition by range (k); create table m2b partition of m2a default;";

    private final DevServer server;

    PartitionIdentitiesTest(DevServer server) {
        this.server = server;
    }

    @Test
    void newPartitionsAreAttachedFromAboveSoThatTheyHaveIt() throws SQLException {
        String wanted = ROOT + "create table m2 partition of m for values in (1) partition by range (id);" + BELOW;
        assertThat(identities("", wanted)).isEqualTo("m:a m2:a m2a:a m2b:a");
    }

    @Test
    void thoseBelowOneThatLeavesForAWhileHaveIt() throws SQLException {
        String own = "create table m2 (id int not null, k int, s int generated always as (k + 1) stored not null)"
                + " partition by range (id);";
        String attach = "alter table m attach partition m2 for values in (1);";
        String old = ROOT + own + attach + BELOW;
        assertThat(identities(old, old.replace("k + 1", "k + 2"))).isEqualTo("m:a m2:a m2a:a m2b:a");
        assertThat(identities(ROOT + own + BELOW + attach, old.replace("k + 1", "k + 2")))
                .as("after those below have lost it")
                .isEqualTo("m:a m2:a m2a:a m2b:a");
    }

    private String identities(String old, String wanted) throws SQLException {
        try (ScratchDatabase from = TestDatabases.loaded(server, old);
                ScratchDatabase to = TestDatabases.loaded(server, wanted)) {
            ProvedPlan plan = MigrationPlanner.plan(server, from, to, List.of());
            TestDatabases.run(
                    from, plan.steps().stream().map(PlanStep::sql).collect(Collectors.joining(";\n", "", ";")));
            try (Connection connection = from.connect();
                    Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(
                            "select string_agg(format('%s:%s', attrelid::regclass, attidentity), ' ' order by attrelid::regclass::text)"
                                    + " from pg_attribute where attname = 'id' and attrelid::regclass::text like 'm%'")) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
