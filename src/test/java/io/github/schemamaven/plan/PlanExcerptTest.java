package io.github.schemamaven.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanExcerptTest {
    @Test
    void aShortPlanIsShownWhole() {
        assertThat(PlanExcerpt.of(plan(3), step -> false)).isEqualTo("\n  SELECT 0;\n  SELECT 1;\n  SELECT 2;");
    }

    @Test
    void ofALongPlanWhatStandsAroundIsShown() {
        assertThat(PlanExcerpt.of(plan(1000), step -> step.sql().equals("SELECT 500")))
                .startsWith("\n  -- 492 more commands\n  SELECT 492;")
                .endsWith("SELECT 508;\n  -- 491 more commands");
    }

    private static List<PlanUnit> plan(int steps) {
        return List.of(new PlanUnit(
                true,
                IntStream.range(0, steps)
                        .mapToObj(
                                i -> new PlanStep(Optional.empty(), "SELECT " + i, List.of(), false, Optional.empty()))
                        .toList()));
    }
}
