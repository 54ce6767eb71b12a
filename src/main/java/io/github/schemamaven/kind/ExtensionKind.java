package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.Literal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Extensions. What they contain is theirs: but for its names it is neither read nor changed. */
final class ExtensionKind implements Kind {
    /**
     * An extension.
     *
     * @param schema the schema its objects are in
     * @param relocatable whether that schema can be changed
     * @param scattered whether what it contains is not all there, after {@code ALTER ... SET SCHEMA} on a part of it
     * @param version its version
     * @param usual whether that is the version that the server installs by itself
     * @param updates the versions that it can be updated to
     * @param startingComment the comment that the server gives a new extension
     * @param names what the objects are called that it contains
     */
    private record Extension(
            String schema,
            boolean relocatable,
            NotCompared<Boolean> scattered,
            String version,
            boolean usual,
            List<String> updates,
            NotCompared<Optional<String>> startingComment,
            NotCompared<Set<String>> names)
            implements Definition {}

    @Override
    public String resource() {
        return "extension.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.EXTENSION);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new Extension(
                row.text("schema"),
                row.flag("relocatable"),
                new NotCompared<>(row.flag("scattered")),
                row.text("version"),
                row.flag("usual"),
                row.texts("updates"),
                new NotCompared<>(row.optionalText("starting_comment")),
                new NotCompared<>(names(row.texts("members"))));
    }

    /** Reads the names of each object: its kind, how many they are, and these. */
    private static Set<String> names(List<String> members) {
        Set<String> names = new HashSet<>();
        int next = 0;
        while (next < members.size()) {
            int first = next + 2;
            next = first + Integer.parseInt(members.get(next + 1));
            names.add(Names.of(members.get(first - 2), members.subList(first, next)));
        }
        return names;
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        Extension extension = object.definitionAs(Extension.class);
        // a version is named only where it is not the one that the server would take by itself
        return List.of(Statement.of(
                "CREATE EXTENSION " + Names.own(object.id()) + " WITH SCHEMA " + Identifier.quote(extension.schema())
                        + (extension.usual() ? "" : " VERSION " + Literal.quote(extension.version()))));
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of("DROP EXTENSION " + Names.own(object.id())));
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        Extension old = from.definitionAs(Extension.class);
        Extension wanted = to.definitionAs(Extension.class);
        if (isMadeAnew(old, wanted)) {
            return Alteration.replace();
        }
        List<Statement> statements = new ArrayList<>();
        if (!old.schema().equals(wanted.schema())) {
            statements.add(Statement.of(
                    "ALTER EXTENSION " + Names.own(to.id()) + " SET SCHEMA " + Identifier.quote(wanted.schema())));
        }
        if (!old.version().equals(wanted.version())) {
            statements.add(Statement.of(
                    "ALTER EXTENSION " + Names.own(to.id()) + " UPDATE TO " + Literal.quote(wanted.version())));
        }
        return Alteration.inPlace(statements);
    }

    private static boolean isMadeAnew(Extension old, Extension wanted) {
        return (!old.version().equals(wanted.version()) && !old.updates().contains(wanted.version()))
                || (!old.schema().equals(wanted.schema()) && !isMovable(old));
    }

    /** All that it contains has to be in its schema (AlterExtensionNamespace in src/backend/commands/extension.c). */
    private static boolean isMovable(Extension extension) {
        return extension.relocatable() && !extension.scattered().value();
    }

    /** Returns whether an extension brings the same objects in two states: of one version, into one schema. */
    static boolean isMadeAlike(CatalogObject one, CatalogObject other) {
        Extension extension = one.definitionAs(Extension.class);
        Extension same = other.definitionAs(Extension.class);
        return extension.version().equals(same.version()) && extension.schema().equals(same.schema());
    }

    /** Returns the schema that an extension moves to, together with all that it contains; empty if it does not. */
    static Optional<String> schemaMovedTo(CatalogObject from, CatalogObject to) {
        Extension old = from.definitionAs(Extension.class);
        Extension wanted = to.definitionAs(Extension.class);
        return old.schema().equals(wanted.schema()) || isMadeAnew(old, wanted)
                ? Optional.empty()
                : Optional.of(wanted.schema());
    }

    /** No other object can have the name of one that it contains. */
    @Override
    public Set<String> names(CatalogObject object) {
        return object.definitionAs(Extension.class).names().value();
    }

    @Override
    public Optional<String> startingComment(CatalogObject object) {
        return object.definitionAs(Extension.class).startingComment().value();
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of("EXTENSION " + Names.own(object.id()));
    }
}
