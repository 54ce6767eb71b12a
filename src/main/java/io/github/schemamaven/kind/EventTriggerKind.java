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
import java.util.stream.Collectors;

/** Event triggers. */
final class EventTriggerKind implements Kind {
    private static final String ENABLED = "ENABLE";

    /**
     * An event trigger.
     *
     * @param event the event, such as {@code ddl_command_end}
     * @param function the qualified name of its function
     * @param tags the command tags it is limited to; none for all
     * @param state when it fires: {@code ENABLE}, {@code DISABLE}, {@code ENABLE REPLICA}, {@code ENABLE ALWAYS}
     */
    private record EventTrigger(String event, List<String> function, List<String> tags, String state)
            implements Definition {
        boolean sameButState(EventTrigger other) {
            return event.equals(other.event) && function.equals(other.function) && tags.equals(other.tags);
        }
    }

    @Override
    public String resource() {
        return "event_trigger.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.EVENT_TRIGGER);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new EventTrigger(row.text("event"), row.texts("function"), row.texts("tags"), row.text("state"));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        EventTrigger trigger = object.definitionAs(EventTrigger.class);
        String tags = trigger.tags().isEmpty()
                ? ""
                : trigger.tags().stream()
                        .map(Literal::quote)
                        .collect(Collectors.joining(", ", "\n    WHEN TAG IN (", ")"));
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of("CREATE " + target(object) + " ON " + trigger.event() + tags
                + "\n    EXECUTE FUNCTION " + Identifier.quoteQualified(trigger.function()) + "()"));
        if (!trigger.state().equals(ENABLED)) {
            statements.add(state(object));
        }
        return statements;
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of("DROP " + target(object)));
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        return from.definitionAs(EventTrigger.class).sameButState(to.definitionAs(EventTrigger.class))
                ? Alteration.inPlace(List.of(state(to)))
                : Alteration.replace();
    }

    /** Returns whether it fires in a session that replicates nothing. */
    static boolean fires(CatalogObject object) {
        String state = object.definitionAs(EventTrigger.class).state();
        return state.equals(ENABLED) || state.equals("ENABLE ALWAYS");
    }

    private static Statement state(CatalogObject object) {
        return Statement.of("ALTER " + target(object) + " "
                + object.definitionAs(EventTrigger.class).state());
    }

    private static String target(CatalogObject object) {
        return "EVENT TRIGGER " + Names.own(object.id());
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of(target(object));
    }
}
