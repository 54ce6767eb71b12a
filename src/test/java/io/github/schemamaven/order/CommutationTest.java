package io.github.schemamaven.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.migration.TransactionMode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestDevServer.class)
class CommutationTest {
    @TempDir
    Path folder;

    private Branches branches;

    @BeforeEach
    void makeBase() {
        branches = new Branches(folder).then("base", "create table users (id bigint primary key, email text);");
    }

    private static List<String> pairs(Commutation commutation) {
        return commutation.conflicts().stream()
                .map(conflict -> slug(conflict.first().name()) + " "
                        + slug(conflict.second().name()))
                .toList();
    }

    private static String slug(String name) {
        return name.substring(name.indexOf('_') + 1);
    }

    @Test
    void aLineOfMigrationsHasNothingToProve(DevServer server) {
        branches.then("second", "create table posts (id bigint);");
        assertThat(branches.prove(server).regions()).isEmpty();
    }

    @Test
    void anIndexAndATableOfTheSameSecondCommute(DevServer server) {
        branches.branch("index", "create index users_email on users (email);", "base")
                .branch("table", "create table posts (id bigint primary key, author bigint references users);", "base");
        Commutation proved = branches.prove(server);
        assertThat(proved.conflicts()).isEmpty();
        assertThat(proved.regions()).singleElement().satisfies(region -> {
            assertThat(region.pairs()).hasSize(1);
            assertThat(region.orders()).isEqualTo(2);
            assertThat(region.all()).isTrue();
        });
    }

    @Test
    void columnsThatTwoBranchesAddToOneTableCommute(DevServer server) {
        branches.branch("a", "alter table users add a int;", "base")
                .branch("b", "alter table users add b int;", "base");
        assertThat(branches.prove(server).conflicts()).isEmpty();
    }

    @Test
    void theLastWriterWinsIsNamedWithWhatEachOrderGives(DevServer server) {
        branches.branch("a", "create or replace view v as select 1 as one;", "base")
                .branch("b", "create or replace view v as select 2 as one;", "base");
        Commutation proved = branches.prove(server);
        assertThat(pairs(proved)).containsExactly("a b");
        assertThat(proved.conflicts().get(0).objects()).containsExactly("view public.v");
        assertThat(proved.conflicts().get(0).way()).singleElement().asString().contains("1 AS one");
    }

    @Test
    void anOrderThatFailsIsNamedWithPostgresqlsMessage(DevServer server) {
        branches.branch("a", "alter table users rename to accounts;", "base")
                .branch("b", "create index users_email on users (email);", "base");
        Commutation proved = branches.prove(server);
        assertThat(pairs(proved)).containsExactly("a b");
        assertThat(proved.conflicts().get(0).canonical()).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.file().name()).endsWith("_b");
            assertThat(refused.failure()).hasMessageContaining("relation \"users\" does not exist");
        });
        assertThat(proved.conflicts().get(0).swapped()).isInstanceOf(Outcome.Reached.class);
    }

    @Test
    void twoThatMakeTheSameObjectFailInBothOrders(DevServer server) {
        branches.branch("a", "create table posts (id int);", "base")
                .branch("b", "create table posts (id bigint);", "base");
        Commutation proved = branches.prove(server);
        assertThat(pairs(proved)).containsExactly("a b");
        assertThat(proved.conflicts().get(0).canonical()).isInstanceOf(Outcome.Refused.class);
        assertThat(proved.conflicts().get(0).swapped()).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void theCulpritIsFoundAmongMany(DevServer server) {
        for (int i = 0; i < 7; i++) {
            branches.branch("t" + i, "create table t" + i + " (id int primary key);", "base");
        }
        branches.branch("u", "create or replace view v as select 1 as one;", "base")
                .branch("w", "create or replace view v as select 2 as one;", "base")
                .branch("x", "create or replace view v as select 1 as one;", "base");
        Commutation proved = branches.prove(server);
        // u and x write the same; once w comes before x, nothing else matters
        assertThat(pairs(proved)).containsExactly("w x");
        // far too many to run all: one for each of the ten, the canonical one, its reverse, some drawn
        assertThat(proved.regions())
                .singleElement()
                .satisfies(region -> assertThat(region.orders()).isGreaterThan(10));
        assertThat(proved.conflicts()).allMatch(conflict -> conflict.context().isEmpty());
    }

    @Test
    void aMigrationThatFollowsBothMayReconcileThem(DevServer server) {
        branches.branch("a", "create or replace view v as select 1 as one;", "base")
                .branch("b", "create or replace view v as select 2 as one;", "base")
                .then("both", "create or replace view v as select 3 as one;");
        Commutation proved = branches.prove(server);
        assertThat(proved.conflicts()).isEmpty();
        assertThat(proved.regions())
                .singleElement()
                .satisfies(region -> assertThat(region.reconciled()).isTrue());
    }

    @Test
    void newEnumValuesMayBeUsedByTheNextMigration(DevServer server) {
        branches.then("type", "create type mood as enum ('good');")
                .branch("a", "alter type mood add value 'bad';", "type")
                .branch("a2", "create table m (mood mood default 'bad');", "a")
                .branch("b", "create table posts (id int);", "type");
        Commutation proved = branches.prove(server);
        assertThat(proved.conflicts()).isEmpty();
        assertThat(proved.regions())
                .singleElement()
                .satisfies(region -> assertThat(region.orders()).isEqualTo(3));
    }

    @Test
    void enumValuesOfTwoBranchesEndInTheOrderInWhichTheyRan(DevServer server) {
        branches.then("type", "create type mood as enum ('good');")
                .branch("a", "alter type mood add value 'bad';", "type")
                .branch("b", "alter type mood add value 'ugly';", "type");
        assertThat(pairs(branches.prove(server))).containsExactly("a b");
    }

    @Test
    void migrationsOutsideOfATransactionAreProvedToo(DevServer server) {
        branches.branch("a", "create index concurrently i on users (email);", TransactionMode.NONE, "base")
                .branch("b", "alter table users rename email to mail;", "base");
        assertThat(pairs(branches.prove(server))).containsExactly("a b");
    }

    @Test
    void oldPairsAreTakenAsTheyStand(DevServer server) {
        branches.branch("a", "create or replace view v as select 1 as one;", "base")
                .branch("b", "create or replace view v as select 2 as one;", "base")
                .branch("c", "create table posts (id int);", "base");
        Commutation proved =
                Commutation.prove(server, branches.read(), file -> file.name().endsWith("_c"));
        assertThat(proved.conflicts()).isEmpty();
        assertThat(proved.regions())
                .singleElement()
                .satisfies(region -> assertThat(region.pairs()).hasSize(2));
    }

    @Test
    void aDifferenceThatNeedsAThirdMigrationIsNamedWithIt(DevServer server) {
        branches.branch("a", "create table ta (id int);", "base")
                .branch("b", "create table tb (id int);", "base")
                .branch(
                        "c",
                        "do $$ begin if (select count(*) from pg_tables where tablename in ('ta', 'tb')) = 2"
                                + " then create table pair (id int); end if; end $$;",
                        "base");
        Commutation proved = branches.prove(server);
        assertThat(proved.conflicts()).isNotEmpty();
        assertThat(pairs(proved)).allMatch(pair -> pair.endsWith(" c"));
        assertThat(proved.conflicts().get(0).context()).hasSize(1);
        assertThat(proved.conflicts().get(0).objects()).contains("table public.pair");
    }
}
