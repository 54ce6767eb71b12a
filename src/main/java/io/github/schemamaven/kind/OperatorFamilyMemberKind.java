package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.Identifier;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The operators and functions that belong to an operator family but to none of its classes. Their path is the family's
 * and the slot that they take in it, such as {@code OPERATOR 1 (integer, bigint)}.
 */
final class OperatorFamilyMemberKind implements Kind {
    /**
     * A member.
     *
     * @param specification the slot and what is in it, as {@code ALTER OPERATOR FAMILY … ADD} has them
     */
    private record Member(String specification) implements Definition {}

    @Override
    public String resource() {
        return "operator_family_member.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.OPERATOR_FAMILY_MEMBER);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new Member(row.text("what"));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        return List.of(Statement.of(alter(object) + " ADD " + clause(object, parts, states)));
    }

    @Override
    public Optional<ObjectId> partOf(CatalogObject object) {
        return Optional.of(
                new ObjectId(ObjectKind.OPERATOR_FAMILY, object.id().path().subList(0, 3)));
    }

    @Override
    public String clause(CatalogObject object, List<Part> parts, States states) {
        return object.definitionAs(Member.class).specification();
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of(alter(object) + " DROP " + object.id().name()));
    }

    /** A slot has to be empty before something else takes it. */
    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        return Alteration.inPlace(
                List.of(drop(from, states).get(0), create(to, List.of(), states).get(0)));
    }

    private static String alter(CatalogObject object) {
        return "ALTER OPERATOR FAMILY " + Names.qualified(object.id()) + " USING "
                + Identifier.quote(object.id().path().get(2));
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.empty();
    }
}
