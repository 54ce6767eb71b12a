package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Procedural languages that no extension brought along. */
final class LanguageKind implements Kind {
    /**
     * A language.
     *
     * @param trusted whether everybody may write functions in it
     * @param functions its handler, inline handler and validator, as the command has them
     */
    private record Language(boolean trusted, String functions) implements Definition {}

    @Override
    public String resource() {
        return "language.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.LANGUAGE);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new Language(row.flag("trusted"), row.text("functions"));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        return List.of(command("CREATE ", object));
    }

    private static Statement command(String create, CatalogObject object) {
        Language language = object.definitionAs(Language.class);
        return Statement.of(
                create + (language.trusted() ? "TRUSTED " : "") + target(object) + " " + language.functions());
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of("DROP " + target(object)));
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        return Alteration.inPlace(List.of(command("CREATE OR REPLACE ", to)));
    }

    private static String target(CatalogObject object) {
        return "LANGUAGE " + Names.own(object.id());
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of(target(object));
    }

    /** An untrusted language has no privileges: only superusers use it (grant.sgml). */
    @Override
    public Optional<String> grantTarget(CatalogObject object) {
        return Optional.of(target(object));
    }
}
