package io.github.schemamaven.maven;

import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The databases that {@code schema:start} started in one project of the build. */
final class StartedDatabases {
    private final Map<String, Started> byPrefix = new ConcurrentHashMap<>();

    private final Map<String, ScratchDatabase> rehearsal = new ConcurrentHashMap<>();

    private record Started(ScratchDatabase database, Path propertiesFile) {}

    /**
     * Returns the ones of a project.
     *
     * @param pluginContext what Maven keeps for one plugin and one project from goal to goal
     */
    @SuppressWarnings("unchecked") // Maven declares the map raw; its keys and values are any objects
    static StartedDatabases in(Map<?, ?> pluginContext) {
        return (StartedDatabases) ((Map<Object, Object>) pluginContext)
                .computeIfAbsent(StartedDatabases.class.getName(), key -> new StartedDatabases());
    }

    /** Keeps a database under the prefix of its properties, and ends the one that had it. */
    void add(String prefix, ScratchDatabase database, Path propertiesFile) {
        end(byPrefix.put(prefix, new Started(database, propertiesFile)));
    }

    /** Returns the throwaway target of this project, made by whoever asks first. It ends with the build. */
    ScratchDatabase rehearsal(Supplier<ScratchDatabase> maker) {
        return rehearsal.computeIfAbsent("", key -> maker.get());
    }

    /**
     * Ends all of them.
     *
     * @return how many there were
     */
    int stop() {
        int count = byPrefix.size();
        byPrefix.keySet().forEach(prefix -> end(byPrefix.remove(prefix)));
        return count;
    }

    private static void end(Started started) {
        if (started == null) {
            return;
        }
        started.database().close();
        try {
            Files.deleteIfExists(started.propertiesFile());
        } catch (IOException failure) {
            throw new SchemaException("Cannot remove '" + started.propertiesFile() + "': " + failure, failure);
        }
    }
}
