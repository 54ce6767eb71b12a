package io.github.schemamaven.plan;

import io.github.schemamaven.kind.Alteration;

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
     */
    record Alter(Alteration.InPlace alteration, boolean rebinding) implements Change {}

    /** Returns whether the object as it is disappears. */
    default boolean removes() {
        return this instanceof Drop || this instanceof Replace;
    }

    /** Returns whether the object as it should be is made by a create command. */
    default boolean creates() {
        return this instanceof Create || this instanceof Replace;
    }
}
