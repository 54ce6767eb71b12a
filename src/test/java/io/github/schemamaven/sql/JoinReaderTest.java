package io.github.schemamaven.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemamaven.sql.FromItem.Call;
import io.github.schemamaven.sql.FromItem.Join;
import io.github.schemamaven.sql.FromItem.Other;
import io.github.schemamaven.sql.FromItem.Relation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JoinReaderTest {
    @Test
    void readsWhatAJoinIsMadeOf() {
        String sql = "SELECT j.q1 FROM (public.t x(q1, k2, \"C c\")\n     JOIN (public.u\n"
                + "     FULL JOIN LATERAL s.f((1 + 2)) WITH ORDINALITY ff(a, b, ordinality) ON (true)) jj(q1, z, e, a, b, o)"
                + " USING (q1) AS ju) j(q1, q2, q3, z, e, a, b, o);";

        List<Join> joins = JoinReader.withLists(sql);

        assertThat(joins).hasSize(2);
        Join inner = joins.get(0);
        assertThat(names(sql, inner.list())).isEqualTo("q1, z, e, a, b, o");
        assertThat(inner.using()).isEmpty();
        assertThat(inner.left()).isEqualTo(new Relation(List.of("public", "u"), Optional.empty()));
        assertThat(((Call) inner.right()).list())
                .extracting(NameList::source, NameList::ordinality, NameList::names)
                .containsExactly(List.of("s", "f"), true, List.of("a", "b", "ordinality"));
        Join outer = joins.get(1);
        assertThat(names(sql, outer.list())).isEqualTo("q1, q2, q3, z, e, a, b, o");
        assertThat(outer.using()).containsExactly("q1");
        assertThat(names(sql, ((Relation) outer.left()).list())).isEqualTo("q1, k2, \"C c\"");
        assertThat(outer.right()).isEqualTo(inner);
    }

    @Test
    void readsTheColumnsOfWhatIsNoRelation() {
        assertThat(item(
                        "( SELECT DISTINCT ON (t.a, 1) t.a, count(*) OVER (ORDER BY x, ARRAY[y, z]), ARRAY[1, 2], (1 + 2) AS \"X, y\""
                                + " FROM t GROUP BY a, b) s"))
                .isEqualTo(new Other(Optional.of(List.of("a", "", "", "X, y"))));
        assertThat(item("( WITH c AS ( SELECT 1, 2, 3) ( SELECT t.a, t.b FROM t LIMIT 1) UNION ( SELECT 1, 2)) s"))
                .isEqualTo(new Other(Optional.empty()));
        assertThat(item("( ( SELECT t.a, t.b FROM t LIMIT 1) UNION SELECT 1, 2) s"))
                .isEqualTo(new Other(Optional.of(List.of("a", "b"))));
        assertThat(item("( VALUES (1,f(2, 3)), (4,5)) v"))
                .isEqualTo(new Other(Optional.of(List.of("column1", "column2"))));
        assertThat(item("( VALUES (1,2)) v(a, \"B\")")).isEqualTo(new Other(Optional.of(List.of("a", "B"))));
        assertThat(((Call) item("generate_series(1, 2) WITH ORDINALITY g(g, ordinality)")).list())
                .extracting(NameList::source, NameList::alias, NameList::names)
                .containsExactly(List.of("pg_catalog", "generate_series"), "g", List.of("g", "ordinality"));
        assertThat(item("CURRENT_DATE \"current_date\"(\"current_date\")"))
                .isEqualTo(new Other(Optional.of(List.of("current_date"))));
        assertThat(item("ROWS FROM(s.f(1), s.g()) WITH ORDINALITY z(a, b, ordinality)"))
                .isEqualTo(new Other(Optional.of(List.of("a", "b", "ordinality"))));
        assertThat(item("public.r() AS r(a integer, b text)")).isEqualTo(new Other(Optional.empty()));
        assertThat(item("XMLTABLE(('/a'::text) PASSING (x) COLUMNS x text, y integer) x"))
                .isEqualTo(new Other(Optional.empty()));
        assertThat(item("c x(a, b)")).isEqualTo(new Other(Optional.of(List.of("a", "b"))));
        assertThat(item("c")).isEqualTo(new Other(Optional.empty()));
        assertThat(item("public.t TABLESAMPLE system (1) REPEATABLE (2)"))
                .isEqualTo(new Relation(List.of("public", "t"), Optional.empty()));
        assertThat(item("ONLY public.t y TABLESAMPLE system (1)"))
                .isEqualTo(new Relation(List.of("public", "t"), Optional.empty()));
    }

    @Test
    void findsNoOthers() {
        for (String sql : List.of(
                "SELECT 1 FROM (public.t JOIN public.u USING (a))",
                "SELECT j.a FROM (public.t JOIN public.u USING (a)) j",
                "SELECT q.a FROM ( SELECT 1 FROM (t JOIN u ON (true))) q(a)",
                "SELECT ((1 + 2)) f(a)",
                "(",
                ")) a(b)",
                "")) {
            assertThat(JoinReader.withLists(sql)).isEmpty();
        }
    }

    private static FromItem item(String sql) {
        List<Join> joins = JoinReader.withLists("FROM (" + sql + " LEFT JOIN public.u ON (true)) j(a)");
        assertThat(joins).hasSize(1);
        assertThat(joins.get(0).right()).isEqualTo(new Relation(List.of("public", "u"), Optional.empty()));
        return joins.get(0).left();
    }

    private static String names(String sql, Optional<NameList> list) {
        return sql.substring(list.orElseThrow().start(), list.orElseThrow().end());
    }
}
