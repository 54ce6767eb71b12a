package io.github.schemamaven.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.TestDevServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Columns that are managed while their types are not, and the other way round. */
@ExtendWith(TestDevServer.class)
class ScopedTypesTest {
    private final DevServer server;

    ScopedTypesTest(DevServer server) {
        this.server = server;
    }

    @Test
    void aComputedColumnIsManagedThoughATypeInItsExpressionIsNot() {
        String states = "create type mood as enum ('sad', 'happy');"
                + " create table t (id int, m text generated always as (greatest('sad'::mood)) stored) partition by list (id);";
        assertThat(ScopedPlan.of(
                        server,
                        states,
                        states + " create table part partition of t default",
                        List.of(),
                        List.of("enum:public.mood")))
                .first()
                .asString()
                .contains("GENERATED ALWAYS AS (GREATEST('sad'::public.mood))");
    }

    @Test
    void aColumnThatIsNotManagedIsStoredAsItsManagedTypeIs() {
        List<String> plan = ScopedPlan.of(
                server,
                "create domain code as date; create table left_alone (a code)",
                "create domain code as varchar(20)",
                List.of(),
                List.of("public.left_alone"));
        assertThat(plan)
                .contains("ALTER TABLE public.left_alone ALTER COLUMN a TYPE public.code USING a::text::public.code");
    }
}
