package io.github.schemamaven.plan;

import io.github.schemamaven.kind.Alteration;
import io.github.schemamaven.kind.Statement;
import java.util.List;
import java.util.Optional;

/** What has to happen to one object. An object without a change is kept as it is. */
sealed interface Change {
    /** It is not there yet. */
    record Create() implements Change {}

    /** It is not wanted any more. */
    record Drop() implements Change {}

    /** It is dropped and created again. */
    record Replace() implements Change {}

    /**
     * It is changed where it is; perhaps only its comment or its privileges.
     *
     * @param alteration the commands that change its definition
     * @param rebinding whether it leaves a former version of something it needs, which is dropped only afterwards
     * @param detour the commands by which it does without something it needs, which goes before it is changed; they may be
     *     none where another object's reach it; empty if it needs all until then
     */
    record Alter(Alteration.InPlace alteration, boolean rebinding, Optional<List<Statement>> detour) implements Change {
        Alter(Alteration.InPlace alteration, boolean rebinding) {
            this(alteration, rebinding, Optional.empty());
        }
    }

    /** Returns whether the object as it is disappears. */
    default boolean removes() {
        return this instanceof Drop || this instanceof Replace;
    }

    /** Returns whether the object as it should be is made by a create command. */
    default boolean creates() {
        return this instanceof Create || this instanceof Replace;
    }
}
