package io.github.schemamaven.devdb;

import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * As whom the embedded server's programs run. PostgreSQL refuses to run as root, and {@code initdb} for a user without a
 * name; then a user namespace of its own hides who started it, and where those are forbidden, as in a plain container,
 * root hands it to another user.
 *
 * @param prefix the command that the program's own command is put behind; empty to run it as it is
 * @param userId who owns the server's files; empty for the user who runs the build
 * @param groupId the group of {@code userId}
 */
record ProcessIdentity(List<String> prefix, Optional<Integer> userId, int groupId) {
    private static final List<String> OTHER_USERS = List.of("nobody", "postgres", "daemon");

    ProcessIdentity {
        prefix = List.copyOf(prefix);
    }

    /** Returns the identity that works here. */
    static ProcessIdentity choose(EmbeddedPlatform platform) {
        if (platform.isWindows()) {
            return plain();
        }
        List<String> self = output(List.of("sh", "-c", "id -u; id -un"))
                .map(text -> text.lines().toList())
                .orElse(List.of());
        String user = self.isEmpty() ? "" : self.get(0);
        boolean named = self.size() == 2 && !self.get(1).equals(user);
        if (!user.equals("0") && named) {
            return plain();
        }
        List<String> namespace = List.of("unshare", "-U");
        Optional<String> hidden = output(behind(namespace, List.of("id", "-u")));
        if (hidden.isPresent() && !hidden.get().equals("0")) {
            return new ProcessIdentity(namespace, Optional.empty(), 0);
        }
        if (!user.equals("0")) {
            // A nameless user without namespaces: initdb itself has the last word, and says what is missing.
            return plain();
        }
        return otherUser();
    }

    private static ProcessIdentity plain() {
        return new ProcessIdentity(List.of(), Optional.empty(), 0);
    }

    private static ProcessIdentity otherUser() {
        for (String name : OTHER_USERS) {
            Optional<String> user = output(List.of("id", "-u", name));
            Optional<String> group = output(List.of("id", "-g", name));
            if (user.isEmpty() || group.isEmpty()) {
                continue;
            }
            for (List<String> prefix : prefixes(name, user.get(), group.get())) {
                if (output(behind(prefix, List.of("id", "-u"))).equals(user)) {
                    return new ProcessIdentity(
                            prefix, Optional.of(Integer.valueOf(user.get())), Integer.parseInt(group.get()));
                }
            }
        }
        throw new SchemaException("The embedded PostgreSQL cannot run as root, and here it can neither run in a user "
                + "namespace ('unshare -U' fails) nor as one of the users " + OTHER_USERS
                + " (by 'setpriv', 'chroot --userspec' or 'su'). Run the build as another user, or use another dev "
                + "server: a PostgreSQL server by its URL.");
    }

    /** The ways to run a program as another user: util-linux's, coreutils', and busybox's. */
    private static List<List<String>> prefixes(String name, String user, String group) {
        return List.of(
                List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups"),
                List.of("chroot", "--userspec=" + user + ":" + group, "--groups=", "/"),
                List.of("su", "-s", "/bin/sh", name, "-c", "exec \"$0\" \"$@\"", "--"));
    }

    private static List<String> behind(List<String> prefix, List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Returns a program's command line as this identity runs it. */
    List<String> command(List<String> program) {
        return behind(prefix, program);
    }

    /** Says whether a program that runs as this identity can enter a directory. */
    boolean canEnter(Path directory) {
        return prefix.isEmpty()
                || output(command(List.of("test", "-x", directory.toString()))).isPresent();
    }

    /** Gives a file or directory to the user that the server's programs run as. */
    void give(Path path) throws IOException {
        if (userId.isPresent()) {
            Files.setAttribute(path, "unix:gid", groupId);
            Files.setAttribute(path, "unix:uid", userId.get());
        }
    }

    /** Returns what a program printed; empty where it is not there or fails. */
    private static Optional<String> output(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            return process.exitValue() == 0 ? Optional.of(text) : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SchemaException("Interrupted while the embedded PostgreSQL was prepared.", interrupted);
        }
    }
}
