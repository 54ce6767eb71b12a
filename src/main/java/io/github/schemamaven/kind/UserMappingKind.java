package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.Identifier;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * User mappings. The mapping of the role that is connected is one of whoever runs the migration, as with owners. A
 * mapping is made without its password and the like, see {@link ForeignOptions}; one that is dropped loses them.
 */
final class UserMappingKind implements Kind {
    private record UserMapping(ForeignOptions options) implements Definition {}

    @Override
    public String resource() {
        return "user_mapping.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.USER_MAPPING);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new UserMapping(ForeignOptions.read(row));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        ForeignOptions options = object.definitionAs(UserMapping.class).options();
        String target = target(object);
        return List.of(Statement.of(options.note(target) + "CREATE " + target + options.clause()));
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        Statement drop = Statement.of("DROP " + target(object));
        return List.of(object.definitionAs(UserMapping.class)
                .options()
                .lost(target(object))
                .map(drop::destroying)
                .orElse(drop));
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        ForeignOptions old = from.definitionAs(UserMapping.class).options();
        ForeignOptions wanted = to.definitionAs(UserMapping.class).options();
        return Alteration.inPlace("ALTER " + target(to) + wanted.changesFrom(old));
    }

    private static String target(CatalogObject object) {
        List<String> path = object.id().path();
        String user = path.size() > 2 ? Identifier.quote(path.get(2)) : path.get(1);
        return "USER MAPPING FOR " + user + " SERVER " + Identifier.quote(path.get(0));
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.empty();
    }
}
