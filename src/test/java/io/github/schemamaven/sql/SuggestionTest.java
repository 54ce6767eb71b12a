package io.github.schemamaven.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final List<String> NAMES = List.of("local", "staging", "production");

    @Test
    void namesTheNearest() {
        assertThat(Suggestion.of("stagin", NAMES)).isEqualTo(" Did you mean 'staging'?");
        assertThat(Suggestion.of("locla", NAMES)).isEqualTo(" Did you mean 'local'?");
        assertThat(Suggestion.of("STAGING", NAMES)).isEqualTo(" Did you mean 'staging'?");
    }

    @Test
    void takesAnAbbreviation() {
        assertThat(Suggestion.of("prod", NAMES)).isEqualTo(" Did you mean 'production'?");
    }

    @Test
    void isSilentWhereNothingIsNear() {
        assertThat(Suggestion.of("somewhere", NAMES)).isEmpty();
        assertThat(Suggestion.of("x", List.of())).isEmpty();
        assertThat(Suggestion.of("foo", List.of("env", "url"))).isEmpty();
    }

    @Test
    void aShorterFormIsNoMisspelling() {
        assertThat(Suggestion.misspelt("prod", NAMES)).isEmpty();
        assertThat(Suggestion.misspelt("stagnig", NAMES)).contains("staging");
    }
}
