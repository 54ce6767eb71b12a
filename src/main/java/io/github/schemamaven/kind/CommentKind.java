package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Comments on what comes with another object: row types, array types, multirange types, the system columns of tables,
 * and (18) their not-null constraints. They are objects that exist only as far as there is a comment, which the planner
 * writes as every other.
 */
final class CommentKind implements Kind {
    /** What follows {@code COMMENT ON}; a constraint's name, which may be another one, is no part of the comparison. */
    private record Commented(NotCompared<String> target) implements Definition {}

    @Override
    public String resource() {
        return "comment.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.COMMENT);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new Commented(new NotCompared<>(row.text("target")));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        return List.of();
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of("COMMENT ON " + target(object) + " IS NULL"));
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        return Alteration.replace();
    }

    private static String target(CatalogObject object) {
        return object.definitionAs(Commented.class).target().value();
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of(target(object));
    }
}
