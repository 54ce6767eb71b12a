package io.github.schemamaven.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.lint.rule.Check;
import io.github.schemamaven.lint.rule.DropTable;
import io.github.schemamaven.lint.rule.IndexBuildBlocks;
import io.github.schemamaven.lint.rule.Severity;
import io.github.schemamaven.sql.Location;
import io.github.schemamaven.sql.SchemaException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleSeveritiesTest {
    private static final Finding DROP =
            Finding.of(new DropTable(), new Location("a.sql", 1, 1), Optional.empty(), "drops", "do not");
    private static final Finding BUILD =
            Finding.of(new IndexBuildBlocks(), new Location("a.sql", 2, 1), Optional.empty(), "builds", "do not");
    private static final LintResult RESULT = new LintResult(
            List.of("a.sql"),
            List.of(),
            List.of(DROP, BUILD),
            List.of(new LintResult.Accepted(BUILD, "small")),
            List.of());

    private static RuleSeverities parse(String... settings) {
        return RuleSeverities.parse("schema.lint.rules", List.of(settings));
    }

    @Test
    void aRuleCanBeTurnedOff() {
        LintResult result = parse("index-build-blocks=off").of(RESULT);
        assertThat(result.findings()).containsExactly(DROP);
        assertThat(result.accepted()).isEmpty();
    }

    @Test
    void aRuleCanGetAnotherSeverity() {
        LintResult result =
                parse("index-build-blocks = ERROR", "drop-table=warning").of(RESULT);
        assertThat(result.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING, Severity.ERROR);
        assertThat(result.accepted().get(0).finding().severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void withoutSettingsEverythingStays() {
        assertThat(parse().of(RESULT)).isEqualTo(RESULT);
    }

    @Test
    void whatFailsInApplyTooCannotBeTurnedOff() {
        for (Check check : List.of(Check.INTACT_DIRECTORY, Check.MIGRATION_FAILS, Check.NOT_IN_TRANSACTION)) {
            assertThatThrownBy(() -> parse(check.name() + "=off"))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining("'" + check.name() + "' cannot be changed");
        }
        assertThatThrownBy(() -> parse("transaction-control=off")).hasMessageContaining("cannot be changed");
    }

    @Test
    void wrongSettingsAreNamed() {
        assertThatThrownBy(() -> parse("drop-tabel=off"))
                .hasMessage("schema.lint.rules: there is no rule 'drop-tabel'. Did you mean 'drop-table'?");
        assertThatThrownBy(() -> parse("nonsense=off")).hasMessageContaining("The rules are: cascade-drops");
        assertThatThrownBy(() -> parse("drop-table=of")).hasMessageContaining("Did you mean 'off'?");
        assertThatThrownBy(() -> parse("drop-table")).hasMessageContaining("'drop-table' has no '='");
        assertThatThrownBy(() -> parse("drop-table=off", "drop-table=error")).hasMessageContaining("twice");
    }
}
