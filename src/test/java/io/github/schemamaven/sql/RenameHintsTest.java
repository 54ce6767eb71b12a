package io.github.schemamaven.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenameHintsTest {
    private static List<RenameHint> find(String text) {
        return RenameHints.find(SqlSplitter.split("a.sql", text));
    }

    private static void assertRefused(String text, String... parts) {
        assertThatThrownBy(() -> find(text))
                .isInstanceOf(SchemaException.class)
                .hasMessageStartingWith("a.sql:")
                .hasMessageContainingAll(parts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "create table Users ()|table|users",
                "create table if not exists app.\"Users\" ()|table|app.Users",
                "create unlogged table u ()|table|u",
                "create temp table u ()|table|u",
                "create foreign table f () server s|foreign table|f",
                "create or replace view app.v as select 1|view|app.v",
                "create recursive view v (a) as select 1|view|v",
                "create materialized view if not exists v as select 1|materialized view|v",
                "create unique index concurrently if not exists i on t (a)|index|i",
                "create index i on only app.t (a)|index|app.i",
                "create type app.color as enum ('a')|type|app.color",
                "create domain d as int|domain|d",
                "create sequence s|sequence|s",
                "create schema s|schema|s",
                "create schema authorization joe|schema|joe",
                "create or replace function app.f(a int) returns int return 1|function|app.f",
                "create procedure p() begin atomic end|procedure|p",
                "create aggregate a(int) (sfunc = f, stype = int)|aggregate|a",
                "create constraint trigger g after insert on app.t execute function f()|trigger|app.t.g",
                "create or replace trigger g before update of a on t execute function f()|trigger|t.g",
                "create policy \"may see\" on app.t using (true)|policy|app.t.may see",
                "create rule r as on insert to app.t do instead (select 1; select 2)|rule|app.t.r",
                "create text search configuration c (copy = simple)|text search configuration|c",
                "CREATE /* x */ TABLE U&\"\\0061b\" ()|table|ab",
            })
    void namesTheObjectBelow(String command, String keyword, String name) {
        assertThat(find("select 1;\n-- schema:renamed-from old_name\n" + command + ";"))
                .containsExactly(new RenameHint(
                        keyword, List.of(name.split("\\.", -1)), List.of("old_name"), new Location("a.sql", 2, 1)));
    }

    @Test
    void readsOldNamesAsTheServerWould() {
        assertThat(find("--schema:renamed-from  Old \ncreate table a();"
                        + "\n-- schema:renamed-from \"Old \"\"x\" \r\n\r\n-- about b\ncreate table b();"
                        + "\n-- schema:renamed-from app . \"Old\"\ncreate table c();"))
                .extracting(RenameHint::oldName)
                .containsExactly(List.of("old"), List.of("Old \"x"), List.of("app", "Old"));
    }

    @Test
    void namesColumnsOfTablesAndTypes() {
        String script = """
                create table app.t (
                    -- schema:renamed-from a
                    b int default f(1, 2),
                    /* note */
                    -- schema:renamed-from "C"
                    -- another note
                    "D" numeric(10,
                        2),
                    -- schema:renamed-from x
                    exclude int,
                    exclude using gist (b with =)
                );
                create type y as (
                    -- schema:renamed-from z
                    "check" int
                );
                create table p partition of q (
                    -- schema:renamed-from k
                    l default 1
                ) for values in (1);
                """;
        assertThat(find(script)).extracting(RenameHint::keyword).containsOnly("column");
        assertThat(find(script))
                .extracting(RenameHint::name)
                .containsExactly(
                        List.of("app", "t", "b"),
                        List.of("app", "t", "D"),
                        List.of("app", "t", "exclude"),
                        List.of("y", "check"),
                        List.of("p", "l"));
        assertThat(find(script).get(0).location()).isEqualTo(new Location("a.sql", 2, 5));
        assertThat(find(script).get(1).oldName()).containsExactly("C");
    }

    @Test
    void findsAHintAboveATableAndHintsInsideIt() {
        assertThat(find("-- schema:renamed-from s\ncreate table t (\n-- schema:renamed-from a\nb int);"))
                .extracting(RenameHint::keyword)
                .containsExactly("table", "column");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- schema:renamed-from a",
                "-- schema:renamed-from a\n\\connect x\n",
                "-- schema:renamed-from a\nalter table b add c int;",
                "-- schema:renamed-from a\ncreate index on t (a);",
                "-- schema:renamed-from a\ncreate cast (a as b) without function;",
                "select 1; -- schema:renamed-from a\ncreate table b();",
                "-- schema:renamed-from a\n-- schema:renamed-from c\ncreate table b();",
                "create table b( -- schema:renamed-from a\nc int);",
                "create table b(d int, -- schema:renamed-from a\nc int);",
                "create table b(\n-- schema:renamed-from a\nprimary key (c));",
                "create table b(\n-- schema:renamed-from a\nexclude (c with =));",
                "create table b(c int\n-- schema:renamed-from a\n);",
                "create table b(c int\n-- schema:renamed-from a\ndefault 1);",
                "create table b(c int default f(1,\n-- schema:renamed-from a\nd));",
                "create table b(c int) with (\n-- schema:renamed-from a\nfillfactor = 10);",
                "create table b(\n-- schema:renamed-from a\n-- schema:renamed-from d\nc int);",
                "create type b as enum (\n-- schema:renamed-from a\n'c');",
                "create type b as range (\n-- schema:renamed-from a\nsubtype = int);",
                "create view b (\n-- schema:renamed-from a\nc) as select 1;",
                "create table p partition of q for values in (\n-- schema:renamed-from a\nl);",
            })
    void refusesAHintThatNamesNothing(String script) {
        assertRefused(script, "the rename hint '-- schema:renamed-from", "cannot be used", "on a line of its own");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- schema:renamed_from a",
                "-- schema:rename-from a",
                "-- Schema: Renamed-From a",
                "/* schema:renamed-from a */",
            })
    void refusesAHintThatIsMisspelt(String hint) {
        assertRefused(hint + "\ncreate table b();", "it is not spelt '-- schema:renamed-from old_name'");
    }

    @Test
    void refusesOldNamesThatAreNoNames() {
        assertRefused("-- schema:renamed-from\ncreate table b();", "the old name is missing");
        assertRefused("-- schema:renamed-from a.\ncreate table b();", "the old name is missing");
        assertRefused("-- schema:renamed-from a b\ncreate table b();", "'a b' is not a name");
        assertRefused("-- schema:renamed-from 'a'\ncreate table b();", "''a'' is not a name");
        assertRefused("-- schema:renamed-from \"a\ncreate table b();", "a quote in its name is not closed");
        assertRefused("-- schema:renamed-from a.b.c\ncreate table b();", "too many parts; at most 2 here");
        assertRefused("create table b(\n-- schema:renamed-from a.b\nc int);", "too many parts; at most 1 here");
        assertRefused("-- schema:renamed-from a.b\ncreate schema c;", "too many parts; at most 1 here");
    }

    @Test
    void leavesOtherCommentsAndStringsAlone() {
        assertThat(find("-- renamed from a\nselect '-- schema:renamed-from a';\n-- schema:allow drop-table old\n"
                        + "do $$ -- schema:renamed-from a\n$$;"))
                .isEmpty();
    }

    @Test
    void readsStringsAsTheScriptSetThem() {
        assertThat(find("set standard_conforming_strings = off;\ncreate table t (\na text default 'it\\'s',\n"
                        + "-- schema:renamed-from b\nc int);"))
                .extracting(RenameHint::name)
                .containsExactly(List.of("t", "c"));
        assertThat(find("set standard_conforming_strings = off;\n\\connect x\ncreate table t (\na text default '\\',\n"
                        + "-- schema:renamed-from b\nc int);"))
                .hasSize(1);
    }
}
