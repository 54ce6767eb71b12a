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
 * Comments on what comes with another object: row types, array types, multirange types, and (18) the not-null constraints
 * of tables. They are objects that exist only as far as there is a comment, which the planner writes as every other.
 */
final class CommentKind implements Kind {
    /**
     * What the comment is on.
     *
     * @param target what follows {@code COMMENT ON}; a constraint's name is no part of the comparison
     * @param noInherit for a not-null constraint whether it is {@code NO INHERIT}: it is made anew when that changes
     */
    private record Commented(String target, boolean noInherit) implements Definition {
        @Override
        public boolean equals(Object other) {
            return other instanceof Commented that && noInherit == that.noInherit;
        }

        @Override
        public int hashCode() {
            return Boolean.hashCode(noInherit);
        }
    }

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
        return new Commented(row.text("target"), row.flag("no_inherit"));
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
        return object.definitionAs(Commented.class).target();
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of(target(object));
    }
}
