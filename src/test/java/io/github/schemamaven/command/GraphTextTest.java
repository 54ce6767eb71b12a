package io.github.schemamaven.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.migration.MigrationFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphTextTest {
    @TempDir
    Path folder;

    private void migration(int number, int... parents) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int parent : parents) {
            text.append("-- schema:after ").append(name(parent)).append('\n');
        }
        Files.writeString(folder.resolve(name(number) + ".sql"), text + "select 1;\n");
    }

    private static String name(int number) {
        return "2026010100000%d_m".formatted(number);
    }

    private String drawn() {
        return GraphText.draw(MigrationDirectory.read(folder)).stream()
                .map(row -> (row.drawing()
                                + (row.file() == null
                                        ? ""
                                        : " " + row.file().name().charAt(13)))
                        .stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void drawsALine() throws IOException {
        migration(1);
        migration(2, 1);
        assertThat(drawn()).isEqualTo("* 1\n* 2");
    }

    @Test
    void drawsTwoBranchesAndTheirMerge() throws IOException {
        migration(1);
        migration(2, 1);
        migration(3, 1);
        migration(4, 2, 3);
        assertThat(drawn()).isEqualTo("""
                *   1
                +-.
                * | 2
                | * 3
                *-' 4""");
    }

    @Test
    void drawsABranchThatIsMergedPastAnother() throws IOException {
        migration(1);
        migration(2, 1);
        migration(3, 1);
        migration(4, 1);
        migration(5, 2, 4);
        assertThat(drawn()).isEqualTo("""
                *     1
                +-.-.
                * | | 2
                | * | 3
                |   * 4
                *---' 5""");
    }

    @Test
    void groupsWhatIsConcurrent() throws IOException {
        migration(1);
        migration(2, 1);
        migration(3, 1);
        migration(4, 2);
        migration(5, 3, 4);
        migration(6, 5);
        assertThat(MigrationDirectory.read(folder).concurrentGroups())
                .extracting(group -> group.stream().map(MigrationFile::name).toList())
                .containsExactly(List.of(name(2), name(3), name(4)));
    }
}
