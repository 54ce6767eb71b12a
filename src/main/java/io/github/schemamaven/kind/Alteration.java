package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.ObjectKind;
import java.util.List;
import java.util.Set;

/** How an object becomes what it should be. */
public sealed interface Alteration {
    /** The object has to be dropped and created again: PostgreSQL has no command for this change. */
    record Replace() implements Alteration {}

    /**
     * Commands change the object where it is.
     *
     * @param statements the commands; none where another object's change brings this one about
     * @param displaces the kinds of dependents that stand in the way: they are dropped before and created after
     */
    record InPlace(List<Statement> statements, Set<ObjectKind> displaces) implements Alteration {
        /** Copies the collections. */
        public InPlace {
            statements = List.copyOf(statements);
            displaces = Set.copyOf(displaces);
        }
    }

    /**
     * Commands change the object where it is, in two steps: something it needs goes between them, and comes back.
     *
     * @param away the commands by which it does without that; none where another object's reach it too
     * @param back those by which it becomes what it should be
     */
    record Detour(List<Statement> away, InPlace back) {
        /** Copies the list. */
        public Detour {
            away = List.copyOf(away);
        }
    }

    /** Returns the alteration that replaces the object. */
    static Alteration replace() {
        return new Replace();
    }

    /** Returns an alteration by commands that no dependent hinders. */
    static Alteration inPlace(List<Statement> statements) {
        return new InPlace(statements, Set.of());
    }

    /** Returns an alteration by commands that no dependent hinders. */
    static Alteration inPlace(String... statements) {
        return new InPlace(List.of(statements).stream().map(Statement::of).toList(), Set.of());
    }
}
