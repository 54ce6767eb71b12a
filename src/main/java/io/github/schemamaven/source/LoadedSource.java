package io.github.schemamaven.source;

import io.github.schemamaven.sql.RenameHint;
import io.github.schemamaven.sql.SqlScript;
import java.nio.file.Path;
import java.util.List;

/**
 * A schema source that was loaded.
 *
 * @param renameHints the hints that stand in it, in the order of the files
 * @param files the files that were read, in their order; empty for a program's output
 * @param scripts the texts, cut into statements, in the order of the files
 * @param definitions the statements that made objects, in the order in which they ran
 * @param createdRoles the roles that the server lacked and that were made for this source, by name; they belong to the
 *     whole server and stay when the scratch database goes, see {@code ScratchDatabase.roleMade}
 */
public record LoadedSource(
        List<RenameHint> renameHints,
        List<Path> files,
        List<SqlScript> scripts,
        List<DefiningStatement> definitions,
        List<String> createdRoles) {
    /** Copies the lists. */
    public LoadedSource {
        renameHints = List.copyOf(renameHints);
        files = List.copyOf(files);
        scripts = List.copyOf(scripts);
        definitions = List.copyOf(definitions);
        createdRoles = List.copyOf(createdRoles);
    }
}
