package io.github.schemamaven.apply;

import io.github.schemamaven.devdb.Connections;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Our commands around each migration. They give every migration the same session, whatever an earlier one of the same
 * run left: role, settings, temporary tables, prepared statements. Names without a schema mean {@code public}, as they
 * do on the scratch databases where the migration was proved.
 */
final class SessionFrame {
    private final List<String> clean;

    /**
     * Makes the frame of a session.
     *
     * @param checkInterval whether the server looks at times whether we are still there, and stops a running statement
     *     if not ({@code client_connection_check_interval}, PostgreSQL 14 and later on most platforms)
     */
    SessionFrame(boolean checkInterval) {
        List<String> commands = new ArrayList<>(Connections.freshSession());
        if (checkInterval) {
            commands.add(CHECK_INTERVAL);
        }
        this.clean = List.copyOf(commands);
    }

    /** Turns the server's looking after its client on. */
    static final String CHECK_INTERVAL = "SET client_connection_check_interval TO '1s'";

    /** Returns the commands that give a {@code transaction none} migration its session. */
    List<String> clean() {
        return clean;
    }

    /** Returns the commands that open a migration's transaction. */
    List<String> begin(Duration lockTimeout) {
        List<String> commands = new ArrayList<>(clean.size() + 2);
        commands.add("BEGIN");
        commands.addAll(clean);
        commands.add("SET LOCAL lock_timeout TO " + lockTimeout.toMillis());
        return commands;
    }

    /** Returns the commands that write the history inside an open transaction, as the session's own role, and commit. */
    static List<String> commit(String historyCommand) {
        return List.of(
                "SET LOCAL SESSION AUTHORIZATION DEFAULT",
                "SET LOCAL ROLE NONE",
                "SET LOCAL search_path TO pg_catalog",
                historyCommand,
                "COMMIT");
    }
}
