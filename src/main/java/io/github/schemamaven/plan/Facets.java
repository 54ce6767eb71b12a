package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Privileges;
import io.github.schemamaven.kind.Alteration;
import io.github.schemamaven.kind.Grants;
import io.github.schemamaven.kind.Kind;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.kind.Statement;
import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tablespaces, owners, comments and privileges, written alike for every kind of object. */
final class Facets {
    private final DefaultsInForce defaults;

    Facets(DefaultsInForce defaults) {
        this.defaults = defaults;
    }

    /** Returns the commands that give a new object its owner, comment and privileges. */
    List<Statement> ofNew(CatalogObject object) {
        List<Statement> statements = new ArrayList<>();
        if (object.owner().isPresent() && !isOfIdentity(object)) {
            statements.add(owner(object));
        }
        statements.addAll(ofNewPart(object));
        return statements;
    }

    /** Returns the same for what another object's command made, which has that object's owner. */
    List<Statement> ofNewPart(CatalogObject object) {
        List<Statement> statements = new ArrayList<>();
        if (object.tablespace().isPresent() && !Kinds.of(object.id().kind()).createsInTablespace(object)) {
            statements.add(tablespace(object));
        }
        comment(Kinds.of(object.id().kind()).startingComment(object), object, statements);
        statements.addAll(defaults.grants(object));
        return statements;
    }

    /** Returns the commands that change the owner, comment and privileges of an object that stays. */
    static List<Statement> change(CatalogObject from, CatalogObject to, Kind.States states) {
        List<Statement> statements = new ArrayList<>();
        if (!from.tablespace().equals(to.tablespace())) {
            statements.add(tablespace(to));
        }
        Privileges privileges = TableRevokes.left(from, states);
        if (!from.owner().equals(to.owner()) && !followsTable(to, states)) {
            statements.addAll(released(to, states));
            statements.add(owner(to));
            privileges = privileges.ownedBy(to.owner());
        } else {
            privileges = TableOwners.after(to.id(), privileges, states);
        }
        comment(from.comment(), to, statements);
        statements.addAll(TableRevokes.ofColumns(to, states));
        statements.addAll(Grants.make(privileges, to));
        return statements;
    }

    private static Statement tablespace(CatalogObject object) {
        String target = Kinds.of(object.id().kind()).commentTarget(object).orElseThrow();
        return Statement.of("ALTER " + target + " SET TABLESPACE "
                + Identifier.quote(object.tablespace().orElse("pg_default")));
    }

    private static Statement owner(CatalogObject object) {
        Kind kind = Kinds.of(object.id().kind());
        String target = kind.commentTarget(object)
                .orElseThrow(() -> new IllegalStateException("no owner possible of " + object.id()));
        return Statement.of("ALTER " + target + " OWNER TO " + kind.owner(object));
    }

    /** A sequence that a column owns and goes on to own has the table's owner, and no command can give it another. */
    private static boolean followsTable(CatalogObject object, Kind.States states) {
        if (isOfIdentity(object)) {
            return true;
        }
        Optional<CatalogObject> before = ownership(object, states.current());
        return before.isPresent()
                && ownership(object, states.desired())
                        .filter(after ->
                                after.definition().equals(before.orElseThrow().definition()))
                        .isPresent();
    }

    private static boolean isOfIdentity(CatalogObject object) {
        return object.id().kind() == ObjectKind.SEQUENCE && object.host().isPresent();
    }

    /** One that goes from a column to another one, of a table with another owner, is let go before, if it is not yet. */
    private static List<Statement> released(CatalogObject object, Kind.States states) {
        Kind ownerships = Kinds.of(ObjectKind.SEQUENCE_OWNERSHIP);
        return ownership(object, states.desired())
                .flatMap(after -> ownership(object, states.current())
                        .filter(before -> ownerships.alter(before, after, states) instanceof Alteration.InPlace))
                .map(before -> ownerships.drop(before, states))
                .orElse(List.of());
    }

    private static Optional<CatalogObject> ownership(CatalogObject object, Catalog catalog) {
        return object.id().kind() == ObjectKind.SEQUENCE
                ? catalog.find(
                        new ObjectId(ObjectKind.SEQUENCE_OWNERSHIP, object.id().path()))
                : Optional.empty();
    }

    private static void comment(Optional<String> old, CatalogObject object, List<Statement> statements) {
        if (!old.equals(object.comment())) {
            Kind kind = Kinds.of(object.id().kind());
            String target = kind.commentTarget(object)
                    .orElseThrow(() -> new IllegalStateException("no comment possible on " + object.id()));
            statements.add(Statement.of("COMMENT ON " + target + " IS "
                    + object.comment().map(Literal::quote).orElse("NULL")));
        }
    }
}
