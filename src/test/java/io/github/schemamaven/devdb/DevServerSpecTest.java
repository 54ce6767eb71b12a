package io.github.schemamaven.devdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.sql.SchemaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DevServerSpecTest {
    @Test
    void eachFormIsRead() {
        assertThat(DevServerSpec.parse("embedded")).isEqualTo(new DevServerSpec.Embedded(""));
        assertThat(DevServerSpec.parse(" embedded:17 ")).isEqualTo(new DevServerSpec.Embedded("17"));
        assertThat(DevServerSpec.parse("docker:postgres:17")).isEqualTo(new DevServerSpec.Docker("postgres:17"));
        assertThat(DevServerSpec.parse("postgres://bob:secret@h/db")).hasToString("postgres://bob:***@h/db");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "embed", "embedded:", "docker:", "embedded:x", "embedded:9", "embedded:17.1.1.1", "h:5432"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> DevServerSpec.parse(text)).isInstanceOf(SchemaException.class);
    }

    @ParameterizedTest
    @CsvSource({"'', 18.6.0", "14, 14.24.0", "17, 17.11.0", "17.5, 17.5.0", "16.15.0, 16.15.0"})
    void aVersionMayBeGivenInPart(String text, String version) {
        assertThat(EmbeddedRelease.of(text).version()).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, false, linux-amd64",
        "Linux, amd64, true, linux-amd64-alpine",
        "Linux, aarch64, false, linux-arm64v8",
        "Mac OS X, aarch64, false, darwin-arm64v8",
        "Mac OS X, x86_64, false, darwin-amd64",
        "Windows 11, amd64, false, windows-amd64",
    })
    void thePlatformIsSpelledAsTheArtifactsSpellIt(String system, String processor, boolean alpine, String name) {
        assertThat(EmbeddedPlatform.of(system, processor, alpine).name()).isEqualTo(name);
    }

    @Test
    void aPlatformWithoutBinariesIsToldWhatElseThereIs() {
        assertThatThrownBy(() -> EmbeddedPlatform.of("SunOS", "sparcv9", false))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("docker:postgres");
    }
}
