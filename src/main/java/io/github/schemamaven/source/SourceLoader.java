package io.github.schemamaven.source;

import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.source.SchemaSource.ProgramOutput;
import io.github.schemamaven.source.SchemaSource.SqlFolder;
import io.github.schemamaven.source.StatementHeader.Manner;
import io.github.schemamaven.sql.RenameHint;
import io.github.schemamaven.sql.RenameHints;
import io.github.schemamaven.sql.SchemaException;
import io.github.schemamaven.sql.SqlScript;
import io.github.schemamaven.sql.SqlSplitter;
import io.github.schemamaven.sql.SqlSyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Loads a schema source into an empty scratch database.
 *
 * <p>The statements may stand in any order: each runs in its turn, and one that fails because something is not there
 * yet runs again later, under the settings that are in force where it stands. Each file has a session of its own, as
 * if psql ran it; the search path begins as {@code public}.
 */
public final class SourceLoader {
    private static final int SHOWN_PROBLEMS = 20;

    private SourceLoader() {}

    /**
     * Loads a source.
     *
     * @param source what to load
     * @param database an empty database
     * @return what was loaded
     * @throws SchemaException if the source cannot be read, or does not load; every statement that fails is named with
     *     its place, and what is in the database then is undefined
     */
    public static LoadedSource load(SchemaSource source, ScratchDatabase database) {
        List<SourcePart> parts = read(source);
        List<SqlScript> scripts = split(parts);
        List<List<ScriptStep>> steps = check(scripts, database.settings().user());
        List<SourceStatement> statements = steps.stream()
                .flatMap(List::stream)
                .filter(ScriptStep.Run.class::isInstance)
                .map(step -> ((ScriptStep.Run) step).statement())
                .toList();
        if (statements.isEmpty() && source instanceof ProgramOutput) {
            throw new SchemaException("What the schema source program '%s' printed holds no SQL statement"
                    .formatted(parts.get(0).name()));
        }
        List<RenameHint> hints = scripts.stream()
                .flatMap(script -> RenameHints.find(script).stream())
                .toList();
        List<Path> files =
                parts.stream().map(SourcePart::path).flatMap(Optional::stream).toList();
        MissingRoles roles = new MissingRoles(database, definedRoles(statements));
        Definitions definitions = new Definitions();
        try (LoadSession session = new LoadSession(database)) {
            Routines routines = new Routines(session);
            StatementLoader loader = new StatementLoader(session, roles, definitions, routines, drops(statements));
            FunctionBodies bodies = new FunctionBodies(session, loader, definitions, routines);
            WaitingRoom waiting = new WaitingRoom(session, loader, bodies);
            steps.forEach(file -> new FilePass(session, loader, definitions, waiting).run(file));
            List<Failure> failures = waiting.drain();
            if (!failures.isEmpty()) {
                throw new FailureReport(failures, statements.size()).exception();
            }
        }
        return new LoadedSource(hints, files, scripts, definitions.all(), roles.made());
    }

    private static List<SourcePart> read(SchemaSource source) {
        if (source instanceof SqlFolder folder) {
            return new FolderReader(folder.folder()).read();
        }
        return List.of(new ProgramRunner((ProgramOutput) source).run());
    }

    private static List<SqlScript> split(List<SourcePart> parts) {
        List<SqlScript> scripts = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (SourcePart part : parts) {
            try {
                scripts.add(SqlSplitter.split(part.name(), part.text()));
            } catch (SqlSyntaxException e) {
                problems.add(e.getMessage());
            }
        }
        refuse(problems);
        return scripts;
    }

    private static List<List<ScriptStep>> check(List<SqlScript> scripts, String user) {
        ScriptReader reader = new ScriptReader(user);
        List<List<ScriptStep>> steps = scripts.stream().map(reader::read).toList();
        List<String> problems = new ArrayList<>(reader.problems());
        problems.addAll(DropCheck.problems(steps.stream()
                .flatMap(List::stream)
                .filter(ScriptStep.Run.class::isInstance)
                .map(step -> ((ScriptStep.Run) step).statement())
                .toList()));
        refuse(problems);
        return steps;
    }

    private static void refuse(List<String> problems) {
        if (problems.size() > SHOWN_PROBLEMS) {
            throw new SchemaException("%s%n... and %d more problems"
                    .formatted(
                            String.join("\n", problems.subList(0, SHOWN_PROBLEMS)), problems.size() - SHOWN_PROBLEMS));
        }
        if (!problems.isEmpty()) {
            throw new SchemaException(String.join("\n", problems));
        }
    }

    private static Set<String> definedRoles(List<SourceStatement> statements) {
        Set<String> roles = new HashSet<>();
        for (SourceStatement statement : statements) {
            if (statement.header().defines("role")) {
                roles.add(String.join(".", statement.header().name()));
            }
        }
        return roles;
    }

    private static Set<StatementLoader.Drop> drops(List<SourceStatement> statements) {
        Set<StatementLoader.Drop> drops = new HashSet<>();
        for (SourceStatement statement : statements) {
            StatementHeader header = statement.header();
            if (header.manner() == Manner.CHANGES
                    && header.keyword().equals("drop")
                    && !header.name().isEmpty()) {
                drops.add(new StatementLoader.Drop(
                        statement.file(), header.name().get(header.name().size() - 1)));
            }
        }
        return drops;
    }
}
