package io.github.schemamaven.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the numbers which columns get after a plan are none that rows had before, in cases where other sequences give them. */
@ExtendWith(TestDevServer.class)
class KeptPositionsTest {
    private static final String NUMBERED = """
            select c.oid::regclass
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'id'
            where c.relkind in ('r', 'p') and not c.relispartition and c.oid >= 16384 and (a.atthasdef or a.attidentity <> '')
            order by 1""";

    private final DevServer server;

    KeptPositionsTest(DevServer server) {
        this.server = server;
    }

    @ParameterizedTest
    @CsvSource({
        "of_a_table_made_anew_gets_another, old, new",
        "of_a_table_made_anew_gets_another, new, old",
        "of_a_partitioned_table_made_anew_becomes_serial, old, new",
        "one_new_for_columns_that_had_their_own, old, new",
        "one_new_for_columns_that_had_their_own, new, old",
        "one_new_named_like_an_identitys, old, new",
        "one_new_named_like_an_identitys, new, old",
        "shared_by_columns_of_tables_made_anew, old, new",
        "shared_by_columns_of_tables_made_anew, new, old",
        "shared_by_identities_of_tables_made_anew, old, new",
        "shared_by_identities_of_tables_made_anew, new, old",
        "shared_with_one_that_becomes_an_identity, old, new",
        "shared_one_named_like_an_identitys, old, new",
        "of_an_identity_that_others_share, old, new"
    })
    void newRowsGetNumbersThatNoneHad(String name, String from, String to) throws IOException {
        try (ScratchDatabase database = TestDatabases.loaded(server, script(name, from));
                ScratchDatabase wanted = TestDatabases.loaded(server, script(name, to))) {
            List<PlanStep> steps =
                    MigrationPlanner.plan(server, database, wanted, List.of()).steps();
            List<String> tables = TestDatabases.query(database, NUMBERED);
            // each further table has more rows, so that another one is ahead of each
            for (int i = 0; i < tables.size(); i++) {
                TestDatabases.run(database, ("insert into " + tables.get(i) + " default values;").repeat(3 + 4 * i));
            }
            TestDatabases.run(
                    database,
                    tables.stream()
                            .map(table -> "create table had_" + table + " as select id from " + table + ";")
                            .collect(Collectors.joining()));
            TestDatabases.run(database, steps.stream().map(PlanStep::sql).collect(Collectors.joining(";\n")));
            for (String table : TestDatabases.query(database, NUMBERED)) {
                String number = TestDatabases.query(database, "insert into " + table + " default values returning id")
                        .get(0);
                assertThat(TestDatabases.query(
                                database, "select id from had_" + table + " where abs(id) >= abs(" + number + ")"))
                        .as("numbers of rows of " + table + " from " + number)
                        .isEmpty();
            }
        }
    }

    private static String script(String name, String state) throws IOException {
        String resource = "/cases/sequence/" + name + "/" + state + ".sql";
        try (InputStream script = KeptPositionsTest.class.getResourceAsStream(resource)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
