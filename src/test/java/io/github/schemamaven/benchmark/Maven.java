package io.github.schemamaven.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs Maven as the user would, on the repository that the plugin under test was installed into. */
final class Maven {
    private final Path home;
    private final Path repository;
    private final Path settings;

    /**
     * Keeps the paths and writes the settings.
     *
     * @param home Maven's home
     * @param repository the local repository to use
     * @param developer the developer's local repository, from which the other is filled
     * @param work where the settings file goes
     */
    Maven(Path home, Path repository, Path developer, Path work) throws IOException {
        this.home = home;
        this.repository = repository;
        this.settings = work.resolve("settings.xml");
        String entry = "<id>developer</id><url>" + developer.toUri() + "</url>"
                + "<releases><checksumPolicy>ignore</checksumPolicy></releases>";
        Files.writeString(settings, """
                <settings><profiles><profile><id>developer</id>
                <repositories><repository>%1$s</repository></repositories>
                <pluginRepositories><pluginRepository>%1$s</pluginRepository></pluginRepositories>
                </profile></profiles>
                <activeProfiles><activeProfile>developer</activeProfile></activeProfiles></settings>
                """.formatted(entry));
    }

    /** Fetches what a goal needs, by running it once with the network; a failure of the goal itself does not matter. */
    void fetch(Path project, String... arguments) throws IOException, InterruptedException {
        Commands.run(project, environment(), command("--fail-never", arguments));
    }

    /** Runs Maven offline and quietly. */
    void run(Path project, String... arguments) throws IOException, InterruptedException {
        Commands.run(project, environment(), command("--offline", arguments));
    }

    private static Map<String, String> environment() {
        return Map.of("JAVA_HOME", System.getProperty("java.home"), "MAVEN_ARGS", "", "MAVEN_OPTS", "");
    }

    private List<String> command(String option, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/mvn").toString(),
                "--batch-mode",
                "--quiet",
                option,
                "--settings",
                settings.toString(),
                "-Dmaven.repo.local=" + repository));
        command.addAll(List.of(arguments));
        return command;
    }
}
