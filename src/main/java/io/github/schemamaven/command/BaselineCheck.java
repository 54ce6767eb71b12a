package io.github.schemamaven.command;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.devdb.ConnectionSettings;
import io.github.schemamaven.devdb.Connections;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.order.Replays;
import io.github.schemamaven.plan.MigrationPlanner;
import io.github.schemamaven.plan.Scope;
import io.github.schemamaven.sql.SchemaException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a baseline does with a target that is not what its migrations give. */
public enum BaselineCheck {
    /** Refuses it; the default. */
    REFUSE,
    /** Shows what differs and records all the same. */
    WARN,
    /** Does not compare. */
    SKIP;

    private static final int SHOWN = 20;

    /**
     * Compares.
     *
     * @param server where the migrations are replayed
     * @param target the target
     * @param files the migrations of the baseline, in order
     * @param console is told what differs
     * @throws SchemaException if it differs and that is not allowed, or the two cannot be compared
     */
    void run(DevServer server, ConnectionSettings target, List<MigrationFile> files, Console console) {
        List<String> differences = differences(server, target, files);
        if (differences.isEmpty()) {
            return;
        }
        String what = "The target '" + target + "' is not what " + Phrase.count(files.size(), "migration")
                + (files.isEmpty()
                        ? ""
                        : ", up to '" + files.get(files.size() - 1).name() + "',")
                + " give. What leads from there to the target:";
        if (this == WARN) {
            console.warn(what);
            shown(differences).stream().flatMap(String::lines).forEach(console::warn);
            return;
        }
        throw new SchemaException("Nothing was recorded. " + what + "\n" + String.join("\n", shown(differences))
                + "\nEnd the baseline at the last migration that the target has (-Dschema.baselineUpTo=<migration>),"
                + " mend the target, or accept the differences with -Dschema.baselineCheck=warn.");
    }

    private static List<String> differences(DevServer server, ConnectionSettings target, List<MigrationFile> files) {
        try (Connection connection = Connections.open(target, "schema-maven-plugin baseline");
                ScratchDatabase replayed = server.createScratch("baseline")) {
            TargetVersion.requireSame(target, connection, server.majorVersion());
            Replays.run(replayed, files);
            Catalog existing = Kinds.read(connection);
            return Drafts.statements(MigrationPlanner.planTo(server, replayed, existing, Scope.ALL));
        } catch (SQLException failure) {
            throw new SchemaException(
                    "The connection to the target '" + target + "' broke: " + failure.getMessage(), failure);
        }
    }

    private static List<String> shown(List<String> differences) {
        List<String> lines = differences.stream()
                .limit(SHOWN)
                .map(sql -> "  " + sql)
                .collect(Collectors.toCollection(ArrayList::new));
        if (differences.size() > SHOWN) {
            lines.add("  ... and " + (differences.size() - SHOWN) + " more");
        }
        return lines;
    }
}
