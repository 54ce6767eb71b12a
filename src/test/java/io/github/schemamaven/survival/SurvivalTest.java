package io.github.schemamaven.survival;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.plan.PlanStep;
import io.github.schemamaven.plan.PlanUnit;
import io.github.schemamaven.plan.ProvedPlan;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That a loss is seen, and no loss where there is none. */
@ExtendWith(TestDevServer.class)
class SurvivalTest {
    private static final String SCHEMA = """
            create type mood as enum ('ok', 'sad');
            create table person (id int generated always as identity primary key, name varchar(9) not null, m mood, n int);
            create table pet (owner int not null references person, name text default 'x' check (length(name) < 9));
            create table day (n int) partition by list (n);
            create table "day 1" partition of day for values in (1);
            create table loose (n int not null check (n = 2));
            create sequence counter""";

    private final DevServer server;

    SurvivalTest(DevServer server) {
        this.server = server;
    }

    @Test
    void everyTableHasRowsAndNothingIsLostWhereTypesChange() throws SQLException {
        Survival.Result result = after(
                "alter table person alter n type bigint, alter m type text, drop column name",
                "alter table pet add column born date");
        assertThat(result.filled()).isEqualTo(new RowMaker.Filled(4, 4));
        assertThat(result.rows()).isEqualTo(8);
        assertThat(result.sequences()).isEqualTo(2);
        assertThat(result.losses()).isEmpty();
    }

    @Test
    void aColumnThatIsMadeAnewIsALoss() throws SQLException {
        assertThat(after("alter table person drop column n", "alter table person add column n int")
                        .losses())
                .anyMatch(loss -> loss.startsWith("column public.person.n"));
    }

    @Test
    void aTableAndASequenceThatAreMadeAnewAreLosses() throws SQLException {
        assertThat(after(
                                "drop table pet, person",
                                "create table person (id int generated always as identity primary key, name varchar(9))")
                        .losses())
                .anyMatch(loss -> loss.startsWith("rows of public.person"))
                .anyMatch(loss -> loss.startsWith("sequence public.person_id_seq"));
    }

    @Test
    void aColumnMayOwnSeveralSequences() throws SQLException {
        Survival.Result result =
                after("alter sequence counter owned by person.id", "create sequence another owned by person.id");
        assertThat(result.sequences()).isEqualTo(2);
        assertThat(result.losses()).isEmpty();
        assertThat(after("drop sequence counter", "create sequence counter owned by person.id")
                        .losses())
                .anyMatch(loss -> loss.startsWith("sequence public.counter"));
    }

    @Test
    void rowsThatTheNewStateDoesNotTakeAreNoLoss() throws SQLException {
        assertThat(after("alter table person add check (n > 100)").inTheWay()).isPresent();
    }

    @Test
    void aPartitionBringsItsRowsAlongAndTakesThemAway() throws SQLException {
        assertThat(after(
                                "alter table day detach partition \"day 1\"",
                                "alter table day attach partition loose for values in (2)")
                        .losses())
                .isEmpty();
        assertThat(after("truncate \"day 1\"", "alter table day detach partition \"day 1\"")
                        .losses())
                .anyMatch(loss -> loss.startsWith("rows of public.\"day 1\""));
    }

    private Survival.Result after(String... commands) throws SQLException {
        List<PlanStep> steps = Arrays.stream(commands)
                .map(sql -> new PlanStep(Optional.empty(), sql, List.of(), false, Optional.empty()))
                .toList();
        try (ScratchDatabase database = server.createScratch("rows")) {
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute(SCHEMA);
            }
            return Survival.of(server, database, new ProvedPlan(List.of(new PlanUnit(true, steps))), changed -> {});
        }
    }
}
