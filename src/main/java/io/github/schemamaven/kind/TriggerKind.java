package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Triggers on tables and views. */
final class TriggerKind implements Kind {
    private static final String ENABLED = "ENABLE";

    private static final String DISABLED = "DISABLE";

    /**
     * A trigger.
     *
     * @param command the command that creates it
     * @param state when it fires: {@code ENABLE}, {@code DISABLE}, {@code ENABLE REPLICA}, {@code ENABLE ALWAYS}
     * @param isConstraint whether it is a constraint trigger, which {@code CREATE OR REPLACE} refuses
     */
    private record Trigger(String command, String state, boolean isConstraint) implements Definition {
        @Override
        public Definition skeleton() {
            return respelled(text -> "");
        }

        @Override
        public Definition respelled(UnaryOperator<String> change) {
            return command.contains(" WHEN (") ? new Trigger(change.apply(command), state, isConstraint) : this;
        }
    }

    /**
     * When the copy of a trigger on a partition fires, where the trigger that it copies fires at other times; a command
     * on that one sets the copy's state as well.
     */
    private record Copy(String state, String copiedState) implements Definition {}

    @Override
    public String resource() {
        return "trigger.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.TRIGGER);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        Optional<String> copiedState = row.optionalText("copied_state");
        return copiedState.isPresent()
                ? new Copy(row.text("state"), copiedState.get())
                : new Trigger(row.text("definition"), row.text("state"), row.flag("is_constraint"));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        if (object.definition() instanceof Copy copy) {
            return List.of(state(object, copy.state()));
        }
        Trigger trigger = object.definitionAs(Trigger.class);
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of(trigger.command()));
        if (!trigger.state().equals(ENABLED)) {
            statements.add(state(object, trigger.state()));
        }
        return statements;
    }

    /** A partition that is detached has no copies any more (DropClonedTriggersFromPartition in tablecmds.c). */
    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        if (object.definition() instanceof Copy copy) {
            return states.removed().contains(new ObjectId(ObjectKind.PARTITION, Names.ownerPath(object.id())))
                    ? List.of()
                    : List.of(state(object, copy.copiedState()));
        }
        return List.of(Statement.of("DROP TRIGGER " + Names.own(object.id()) + " ON " + Names.owner(object.id())));
    }

    /** A trigger that changes is made anew: {@code CREATE OR REPLACE TRIGGER} would reset its state as well. */
    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        if (from.definition() instanceof Copy && to.definition() instanceof Copy copy) {
            return Alteration.inPlace(List.of(state(to, copy.state())));
        }
        if (from.definition() instanceof Copy || to.definition() instanceof Copy) {
            return Alteration.replace();
        }
        Trigger wanted = to.definitionAs(Trigger.class);
        return from.definitionAs(Trigger.class).command().equals(wanted.command())
                ? Alteration.inPlace(List.of(state(to, wanted.state())))
                : Alteration.replace();
    }

    /** Returns whether a trigger is one by itself, rather than the copy of another, and enabled. */
    static boolean fires(CatalogObject object) {
        return object.definition() instanceof Trigger trigger
                && !trigger.state().equals(DISABLED);
    }

    /** Returns the command that disables a trigger. */
    static Statement disabled(CatalogObject object) {
        return state(object, DISABLED);
    }

    /** Returns the command that lets a trigger that fires do so when it did. */
    static Statement asItIs(CatalogObject object) {
        return state(object, object.definitionAs(Trigger.class).state());
    }

    private static Statement state(CatalogObject object, String state) {
        return Statement.of(
                "ALTER TABLE " + Names.owner(object.id()) + " " + state + " TRIGGER " + Names.own(object.id()));
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of("TRIGGER " + Names.own(object.id()) + " ON " + Names.owner(object.id()));
    }

    /** A constraint trigger is one of its table's constraints (CreateTriggerFiringOn in src/backend/commands/trigger.c). */
    @Override
    public Set<String> names(CatalogObject object) {
        return object.definition() instanceof Trigger trigger && trigger.isConstraint()
                ? Set.of(Names.of("constraint", object.id().path()))
                : Set.of();
    }
}
