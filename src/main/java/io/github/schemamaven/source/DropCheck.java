package io.github.schemamaven.source;

import io.github.schemamaven.source.HeaderReader.Dropped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the {@code DROP} commands that have no place in a declaration. {@code IF EXISTS} before a definition, as {@code
 * pg_dump --clean --if-exists} writes it, does nothing in an empty database and is taken as it is.
 */
final class DropCheck {
    private final List<SourceStatement> statements;

    private DropCheck(List<SourceStatement> statements) {
        this.statements = statements;
    }

    /** Returns what is wrong, each with its place. */
    static List<String> problems(List<SourceStatement> statements) {
        DropCheck check = new DropCheck(statements);
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            check.problem(i).ifPresent(problems::add);
        }
        return problems;
    }

    private Optional<String> problem(int index) {
        SourceStatement statement = statements.get(index);
        Optional<Dropped> dropped = HeaderReader.dropped(statement.statement());
        if (dropped.isEmpty() || isAboutTemporary(index, dropped.get()) || isAboutPublic(dropped.get())) {
            return Optional.empty();
        }
        for (List<String> name : dropped.get().names()) {
            Optional<SourceStatement> definition = definition(index, dropped.get(), name);
            if (definition.isPresent() || !dropped.get().ifExists()) {
                return Optional.of(message(statement, dropped.get().ifExists(), definition));
            }
        }
        return Optional.empty();
    }

    private static String message(SourceStatement statement, boolean ifExists, Optional<SourceStatement> definition) {
        String remove = definition
                .map(other ->
                        "Remove it and the definition at " + other.statement().start() + ".")
                .orElse("Remove it and, if it is still there, the definition of what it drops.");
        String clean =
                ifExists || definition.isPresent() ? "" : " If pg_dump wrote it, leave out --clean or add --if-exists.";
        return statement.statement().start() + ": " + statement.describe()
                + ": a declaration says what there is, so it drops nothing; schema:diff finds out what has to go. "
                + remove
                + clean;
    }

    /** Returns the definition that a {@code DROP} is about, unless its own file defines the object again after it. */
    private Optional<SourceStatement> definition(int index, Dropped dropped, List<String> name) {
        Optional<SourceStatement> found = Optional.empty();
        for (int i = 0; i < statements.size(); i++) {
            SourceStatement other = statements.get(i);
            if (defines(other, dropped, name)) {
                if (i > index && other.file().equals(statements.get(index).file())) {
                    return Optional.empty();
                }
                found = Optional.of(other);
            }
        }
        return found;
    }

    private boolean isAboutTemporary(int index, Dropped dropped) {
        return statements.subList(0, index).stream()
                .filter(other -> other.header().temporary()
                        && other.file().equals(statements.get(index).file()))
                .anyMatch(other -> dropped.names().stream().anyMatch(name -> defines(other, dropped, name)));
    }

    /** The schema that every new database has is dropped only to be made again, or not to be there. */
    private static boolean isAboutPublic(Dropped dropped) {
        return dropped.kind().equals("schema") && dropped.names().contains(List.of("public"));
    }

    private static boolean defines(SourceStatement statement, Dropped dropped, List<String> name) {
        StatementHeader header = statement.header();
        return header.defines(dropped.kind())
                && isSame(header.name(), name)
                && (dropped.table().isEmpty() || isSame(header.table(), dropped.table()));
    }

    /** A name without a schema may be in any. */
    private static boolean isSame(List<String> one, List<String> other) {
        int shared = Math.min(one.size(), other.size());
        return shared > 0
                && one.subList(one.size() - shared, one.size())
                        .equals(other.subList(other.size() - shared, other.size()));
    }
}
