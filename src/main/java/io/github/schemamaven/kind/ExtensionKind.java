package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.Literal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Extensions. What they contain is theirs: it is neither read nor changed. */
final class ExtensionKind implements Kind {
    /**
     * An extension.
     *
     * @param schema the schema its objects are in
     * @param relocatable whether that schema can be changed
     * @param version its version
     * @param usual whether that is the version that the server installs by itself
     * @param updates the versions that it can be updated to
     * @param start what it starts with
     */
    private record Extension(
            String schema, boolean relocatable, String version, boolean usual, List<String> updates, Start start)
            implements Definition {}

    /** The comment that the server gives a new extension; the server's, and so no part of the comparison. */
    private record Start(Optional<String> comment) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Start;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

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
                row.text("version"),
                row.flag("usual"),
                row.texts("updates"),
                new Start(row.optionalText("starting_comment")));
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
                || (!old.schema().equals(wanted.schema()) && !old.relocatable());
    }

    /** Returns the schema that an extension moves to, together with all that it contains; empty if it does not. */
    static Optional<String> schemaMovedTo(CatalogObject from, CatalogObject to) {
        Extension old = from.definitionAs(Extension.class);
        Extension wanted = to.definitionAs(Extension.class);
        return old.schema().equals(wanted.schema()) || isMadeAnew(old, wanted)
                ? Optional.empty()
                : Optional.of(wanted.schema());
    }

    @Override
    public Optional<String> startingComment(CatalogObject object) {
        return object.definitionAs(Extension.class).start().comment();
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of("EXTENSION " + Names.own(object.id()));
    }
}
