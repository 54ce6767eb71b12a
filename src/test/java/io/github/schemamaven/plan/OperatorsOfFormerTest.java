package io.github.schemamaven.plan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.sql.SchemaException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Operator classes that are made anew while a column's former range type needs them. */
@ExtendWith(TestDevServer.class)
class OperatorsOfFormerTest {
    private static final String TABLE = "create table t (r words);";

    private final DevServer server;

    OperatorsOfFormerTest(DevServer server) {
        this.server = server;
    }

    @Test
    void aRangeTypeInUseWhoseOperatorClassIsMadeAnewIsRefused() {
        try (ScratchDatabase from = TestDatabases.loaded(server, words("o") + TABLE);
                ScratchDatabase to = TestDatabases.loaded(server, words("a") + TABLE)) {
            assertThatThrownBy(() -> MigrationPlanner.plan(server, from, to, List.of()))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageStartingWith("The range type public.words, whose rows or columns are kept, needs the"
                            + " operator class public.o.btree, which is made anew.\nA plan cannot order that");
        }
    }

    private static String words(String operators) {
        return "create operator family f using btree; create operator class " + operators
                + " for type text using btree family f as operator 1 ~<~, operator 2 ~<=~, operator 3 =, operator 4 ~>=~,"
                + " operator 5 ~>~, function 1 bttext_pattern_cmp(text, text);"
                + " create type words as range (subtype = text, subtype_opclass = " + operators + ");";
    }
}
