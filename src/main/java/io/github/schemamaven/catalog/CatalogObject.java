package io.github.schemamaven.catalog;

import java.util.Objects;
import java.util.Optional;

/**
 * One object of a database.
 *
 * @param id its identity
 * @param definition what it is
 * @param position where it stands among the parts of its whole, such as a column's number; no part of the comparison
 * @param host the object that made it and keeps it (the parent's column for an inherited one, the constraint for its
 *     index, the view for its columns); empty for an object that a command of its own made
 * @param comment its comment
 * @param privileges its privileges; the default for kinds that have none
 * @param owner the role that owns it; empty where it is the one that is connected, and for kinds that have no owner
 * @param tablespace where it is stored, or what is made below it; empty for the database's own, and for what is nowhere
 * @param meaning what its query means, where the text may say that by places; no part of the comparison
 */
public record CatalogObject(
        ObjectId id,
        Definition definition,
        int position,
        Optional<ObjectId> host,
        Optional<String> comment,
        Privileges privileges,
        Optional<String> owner,
        Optional<String> tablespace,
        Optional<Meaning> meaning) {

    /** Returns the definition as the kind's own record; a wrong type is a programming error. */
    public <D extends Definition> D definitionAs(Class<D> type) {
        return type.cast(definition);
    }

    /** Returns whether nothing has to be done to make the other object into this one. */
    public boolean sameAs(CatalogObject other) {
        return definition.equals(other.definition)
                && comment.equals(other.comment)
                && privileges.equals(other.privileges)
                && owner.equals(other.owner)
                && tablespace.equals(other.tablespace);
    }

    /** Returns the same object of another owner. */
    public CatalogObject ownedBy(Optional<String> role) {
        return new CatalogObject(id, definition, position, host, comment, privileges, role, tablespace, meaning);
    }

    /** Returns the same object under another identity. */
    public CatalogObject named(ObjectId other) {
        return new CatalogObject(other, definition, position, host, comment, privileges, owner, tablespace, meaning);
    }

    /** Returns the same object with another definition. */
    public CatalogObject with(Definition changed) {
        return new CatalogObject(id, changed, position, host, comment, privileges, owner, tablespace, meaning);
    }

    /** Returns the same object with other privileges. */
    public CatalogObject with(Privileges changed) {
        return new CatalogObject(id, definition, position, host, comment, changed, owner, tablespace, meaning);
    }

    /** Returns the same object stored elsewhere. */
    public CatalogObject storedIn(Optional<String> space) {
        return new CatalogObject(id, definition, position, host, comment, privileges, owner, space, meaning);
    }

    /** Returns the schema the object is in, for objects that are in one. */
    public String schema() {
        return Objects.requireNonNull(id.path().get(0));
    }
}
