package io.github.schemamaven.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.sql.SchemaException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UserPropertiesTest {
    private static final Set<String> KNOWN =
            Set.of("schema.dryRun", "schema.name", "schema.url", "schema.env", "schema.lint.failOn");

    @Test
    void refusesOneThatIsNearlyOneOfOurs() {
        for (String wrong : List.of("schema.dryrun", "schema.dryRum", "schema.dry")) {
            assertThatThrownBy(() -> UserProperties.check(List.of("schema.url", wrong), KNOWN, List.of()))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining("No goal has a parameter '" + wrong + "'. Did you mean 'schema.dryRun'?");
        }
        assertThatThrownBy(() -> UserProperties.check(List.of("schema.lint.failon"), KNOWN, List.of()))
                .hasMessageContaining("'schema.lint.failOn'?");
    }

    @Test
    void namesOneThatResemblesNoneOfOurs() {
        assertThat(UserProperties.check(List.of("schema.registry.address", "other.dryrun"), KNOWN, List.of()))
                .containsExactly("schema.registry.address");
    }

    @Test
    void leavesWhatTheProjectDeclares() {
        assertThat(UserProperties.check(List.of("schema.names"), KNOWN, List.of("schema.names")))
                .isEmpty();
    }
}
