package io.github.schemamaven.branches;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A real git repository in a folder of its own, without the configuration of whoever runs the tests. */
public final class GitRepository {
    private final Path folder;

    private GitRepository(Path folder) {
        this.folder = folder;
    }

    /** Makes an empty repository with a branch {@code main}. */
    public static GitRepository create(Path folder) {
        GitRepository repository = new GitRepository(folder);
        repository.run("init", "--quiet", "--initial-branch=main");
        repository.run("config", "user.name", "Test");
        repository.run("config", "user.email", "test@example.org");
        repository.run("config", "core.autocrlf", "false");
        repository.run("config", "gc.auto", "0");
        return repository;
    }

    /** Opens a work tree of a repository. */
    public static GitRepository at(Path folder) {
        return new GitRepository(folder);
    }

    public Path folder() {
        return folder;
    }

    /** Commits everything that changed. */
    public void commit(String message) {
        run("add", "--all");
        run("commit", "--quiet", "--allow-empty", "--message", message);
    }

    /**
     * Merges a branch into the one that is checked out.
     *
     * @return the files that git could not merge; the merge is not committed then
     */
    public List<String> merge(String branch) {
        if (attempt("merge", "--quiet", "--no-ff", "--no-edit", branch).exit() == 0) {
            return List.of();
        }
        return Stream.of(run("diff", "--name-only", "--diff-filter=U", "-z").split("\0", -1))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Runs git and returns what it prints; it has to succeed. */
    public String run(String... arguments) {
        Answer answer = attempt(arguments);
        if (answer.exit() != 0) {
            throw new AssertionError("git " + String.join(" ", arguments) + ": " + answer.output());
        }
        return answer.output();
    }

    /** Runs git; returns whether it succeeded. */
    public boolean succeeds(String... arguments) {
        return attempt(arguments).exit() == 0;
    }

    private record Answer(int exit, String output) {}

    private Answer attempt(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
