package io.github.schemamaven.source;

import io.github.schemamaven.source.SchemaSource.ProgramOutput;
import io.github.schemamaven.sql.SchemaException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Runs the program of a {@link ProgramOutput} source and takes what it prints. Both outputs go to temporary files: a
 * process that the program leaves behind cannot keep us waiting at a pipe.
 */
final class ProgramRunner {
    private static final int SHOWN_LINES = 40;
    private static final long GRACE_MILLIS = 500;

    private final ProgramOutput source;

    ProgramRunner(ProgramOutput source) {
        this.source = source;
    }

    /**
     * Runs the program to its end.
     *
     * @return what it printed on its standard output
     * @throws SchemaException if it cannot be started, takes longer than its timeout, exits with another code than 0,
     *     or prints nothing
     */
    SourcePart run() {
        Path directory = makeTemporaryDirectory();
        try {
            return run(directory.resolve("out"), directory.resolve("err"));
        } catch (IOException e) {
            throw new SchemaException(said("cannot be run: " + e.getMessage(), ""), e);
        } finally {
            remove(directory);
        }
    }

    private SourcePart run(Path out, Path err) throws IOException {
        Process process = start(out, err);
        Thread killer = new Thread(() -> end(process), "end the schema source program");
        Runtime.getRuntime().addShutdownHook(killer);
        try {
            if (!process.waitFor(source.timeout().toMillis(), TimeUnit.MILLISECONDS)) {
                end(process);
                throw new SchemaException(said(
                        "did not end within %d s and was ended, with what it had started; see what it waits for, or give it more time"
                                .formatted(source.timeout().toSeconds()),
                        errors(out, err)));
            }
        } catch (InterruptedException e) {
            end(process);
            Thread.currentThread().interrupt();
            throw new SchemaException(said("was ended because the build was interrupted", ""), e);
        } finally {
            removeHook(killer);
        }
        if (process.exitValue() != 0) {
            throw new SchemaException(said("failed with exit code " + process.exitValue(), errors(out, err)));
        }
        String text = Utf8.decode(source.displayName(), Files.readAllBytes(out));
        if (text.isBlank()) {
            throw new SchemaException(said(
                    "printed nothing on its standard output; it has to print the schema as SQL", errors(out, err)));
        }
        return new SourcePart(source.displayName(), Optional.empty(), text);
    }

    private Process start(Path out, Path err) throws IOException {
        Path directory = source.workingDirectory();
        if (!Files.isDirectory(directory)) {
            throw new SchemaException(
                    said("cannot be run: its working directory '%s' does not exist".formatted(directory), ""));
        }
        List<String> command = new ArrayList<>(source.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(emptyFile(out.resolveSibling("in"))))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(source.environment());
        command.set(0, new ProgramFinder(builder.environment()).find(command.get(0)));
        try {
            return builder.command(command).start();
        } catch (IOException e) {
            throw new SchemaException(
                    said(
                            "cannot be started: %s; install it, put it on the PATH, or give its full path"
                                    .formatted(e.getMessage()),
                            ""),
                    e);
        }
    }

    private static File emptyFile(Path path) throws IOException {
        return Files.createFile(path).toFile();
    }

    /**
     * Ends the process and all it started: first politely, then by force. The tree is taken before its root is gone:
     * orphans have no parent to be found by.
     */
    private static void end(Process process) {
        List<ProcessHandle> tree = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        tree.forEach(ProcessHandle::destroy);
        if (!endWithinGrace(tree)) {
            tree.forEach(handle -> {
                handle.descendants().forEach(ProcessHandle::destroyForcibly);
                handle.destroyForcibly();
            });
        }
    }

    private static boolean endWithinGrace(List<ProcessHandle> tree) {
        CompletableFuture<?>[] ends = tree.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(ends).get(GRACE_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    private static void removeHook(Thread killer) {
        try {
            Runtime.getRuntime().removeShutdownHook(killer);
        } catch (IllegalStateException e) {
            // The virtual machine is ending already and runs the hook itself.
            return;
        }
    }

    private String said(String what, String output) {
        return "The schema source program '%s' %s%s".formatted(String.join(" ", source.command()), what, output);
    }

    private static String errors(Path out, Path err) {
        return shown("its standard error", err) + shown("its standard output", out);
    }

    private static String shown(String title, Path file) {
        List<String> lines;
        try {
            lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            return "%n%s cannot be read: %s".formatted(title, e);
        }
        if (lines.isEmpty()) {
            return "";
        }
        int from = Math.max(0, lines.size() - SHOWN_LINES);
        String heading = from == 0 ? title : "the last %d lines of %s".formatted(SHOWN_LINES, title);
        return "\n%s:\n    %s".formatted(heading, String.join("\n    ", lines.subList(from, lines.size())));
    }

    private Path makeTemporaryDirectory() {
        try {
            return Files.createTempDirectory("schema-source");
        } catch (IOException e) {
            throw new SchemaException(said("cannot be run: no temporary folder can be made: " + e, ""), e);
        }
    }

    private static void remove(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(directory);
        } catch (IOException e) {
            // A process that is just ending may hold a file on Windows: the folder goes when the virtual machine ends.
            directory.toFile().deleteOnExit();
        }
    }
}
