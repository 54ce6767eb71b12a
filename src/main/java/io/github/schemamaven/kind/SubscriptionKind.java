package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.Literal;
import io.github.schemamaven.sql.SchemaException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Subscriptions. No command of a plan connects to the publisher: one is made disabled and without its slot, and dropped
 * without touching the slot; comments in the plan say what is left to do by hand.
 */
final class SubscriptionKind implements Kind {
    @Override
    public String resource() {
        return "subscription.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.SUBSCRIPTION);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return Subscription.read(row);
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        Subscription subscription = object.definitionAs(Subscription.class);
        ConnectionString connection = connection(object);
        List<String> options =
                subscription.optionsOfNew(object.id().name(), states.desired().majorVersion());
        return List.of(Statement.of(note(object, connection) + "CREATE " + target(object) + " CONNECTION "
                + Literal.quote(connection.text()) + " PUBLICATION " + subscription.publicationList() + " WITH ("
                + String.join(", ", options) + ")"));
    }

    private static ConnectionString connection(CatalogObject object) {
        return object.definitionAs(Subscription.class)
                .connection()
                .orElseThrow(
                        () -> new SchemaException("The connection of " + object.id() + " cannot be read: that takes"
                                + " a superuser. Connect as one, or leave the subscription out: -Dschema.exclude=subscription:"
                                + object.id().name()));
    }

    /** A comment ends with its line, which a name may hold the end of. */
    private static String inComment(String sql) {
        return sql.replaceAll("\\R", " ");
    }

    /** Says what the migration leaves to do. */
    private static String note(CatalogObject object, ConnectionString connection) {
        Subscription subscription = object.definitionAs(Subscription.class);
        String alter = inComment("ALTER " + target(object));
        return "-- Made disabled: a migration does not connect to the publisher. When it is to begin, by hand:\n"
                + subscription
                        .slot()
                        .map(slot -> "--   on the publisher: " + subscription.makeSlot(slot) + ";\n")
                        .orElse("--   make a slot on the publisher; " + alter + " SET (slot_name = '...');\n")
                + (connection.secrets().isEmpty()
                        ? ""
                        : "--   " + alter + " CONNECTION '...'; with "
                                + String.join(", ", connection.secrets())
                                + ", for secrets are not written to migrations\n")
                + "--   " + alter + " ENABLE; " + alter + " REFRESH PUBLICATION;\n";
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        Optional<String> slot = object.definitionAs(Subscription.class).slot();
        String kept = slot.map(name -> "-- The slot stays on the publisher and keeps its WAL. There, by hand: SELECT"
                        + " pg_drop_replication_slot(" + Literal.quote(name) + ");\n")
                .orElse("");
        return List.of(
                Statement.of("ALTER " + target(object) + " DISABLE"),
                Statement.of(kept + "ALTER " + target(object) + " SET (slot_name = NONE)"),
                Statement.of("DROP " + target(object))
                        .destroying(
                                "the position of subscription " + object.id().name()));
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        Subscription old = from.definitionAs(Subscription.class);
        Subscription wanted = to.definitionAs(Subscription.class);
        if (old.isReplacedBy(wanted)) {
            return Alteration.replace();
        }
        List<Statement> statements = new ArrayList<>();
        String alter = "ALTER " + target(to);
        wanted.connection()
                .filter(connection -> !old.connection().equals(Optional.of(connection)))
                .filter(connection -> old.connection().isPresent())
                .ifPresent(connection -> statements.addAll(connect(alter, connection, old)));
        if (!old.publications().equals(wanted.publications())) {
            statements.add(
                    Statement.of("-- Where it is enabled, by hand: " + inComment(alter) + " REFRESH PUBLICATION;\n"
                            + alter + " SET PUBLICATION " + wanted.publicationList() + " WITH (refresh = false)"));
        }
        statements.addAll(options(alter, old, wanted));
        return Alteration.inPlace(statements);
    }

    private static List<Statement> connect(String alter, ConnectionString connection, Subscription old) {
        Statement connect =
                Statement.of("-- This takes the place of the whole connection. Where it has a password, by hand: "
                        + inComment(alter) + " CONNECTION '...'; with it, for secrets are not written to migrations\n"
                        + alter
                        + " CONNECTION "
                        + Literal.quote(connection.text()));
        return old.demandsPassword()
                ? List.of(
                        Statement.of(alter + " SET (password_required = false)"),
                        connect,
                        Statement.of(alter + " SET (password_required = true)"))
                : List.of(connect);
    }

    private static List<Statement> options(String alter, Subscription old, Subscription wanted) {
        List<Statement> statements = new ArrayList<>();
        List<String> options = new ArrayList<>(wanted.optionsUnlike(old));
        if (!old.slot().equals(wanted.slot())) {
            options.add(0, wanted.slotOption());
            if (wanted.slot().isEmpty()) {
                statements.add(Statement.of(alter + " DISABLE"));
            }
        }
        if (!options.isEmpty()) {
            statements.add(Statement.of(alter + " SET (" + String.join(", ", options) + ")"));
        }
        return statements;
    }

    private static String target(CatalogObject object) {
        return "SUBSCRIPTION " + Names.own(object.id());
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of(target(object));
    }
}
