package io.github.schemamaven.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemamaven.source.StatementHeader.Manner;
import io.github.schemamaven.sql.SqlSplitter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderReaderTest {
    private static StatementHeader read(String sql) {
        return HeaderReader.read(SqlSplitter.split("x.sql", sql).statements().get(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            create table users (id int)                                  | table             | users
            create unlogged table if not exists App.Users ()             | table             | app.users
            create /* c */ or replace view "My App"."V" as select 1      | view              | My App.V
            create recursive view v (a) as select 1                      | view              | v
            create materialized view if not exists a.m as select 1       | materialized view | a.m
            create unique index concurrently if not exists i on a.t (x)  | index             | i
            create function a.f(x int) returns int language sql as ''    | function          | a.f
            create constraint trigger t after insert on a.b execute x    | trigger           | t
            create policy p on a.b for all                               | policy            | p
            create or replace rule r as on insert to a.b do nothing      | rule              | r
            create schema if not exists app                              | schema            | app
            create schema authorization joe                              | schema            | joe
            create extension if not exists "uuid-ossp"                   | extension         | uuid-ossp
            create user joe                                              | role              | joe
            create foreign data wrapper w                                | foreign data wrapper | w
            create text search configuration a.c (parser = x)            | text search configuration | a.c
            create operator a.=== (leftarg = int)                        | operator          | a.===
            create trusted procedural language x                         | language          | x
            """)
    void definitionsAreNamed(String sql, String keyword, String name) {
        StatementHeader header = read(sql);
        assertThat(header.manner()).isEqualTo(Manner.DEFINES);
        assertThat(header.keyword()).isEqualTo(keyword);
        assertThat(String.join(".", header.name())).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            create trigger t after insert or update of a, b on x.y for each row execute function f() | x.y
            create index on only x.y (a)                                                            | x.y
            create rule r as on update to y where old.a > 1 do instead nothing                       | y
            create policy p on "X".y as permissive                                                  | X.y
            """)
    void theTableOfWhatHangsOnOneIsNamed(String sql, String table) {
        assertThat(String.join(".", read(sql).table())).isEqualTo(table);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            begin                                         | BEGIN
            start transaction isolation level serializable | BEGIN
            commit and chain                              | COMMIT
            end                                           | COMMIT
            rollback work                                 | ROLLBACK
            abort                                         | ROLLBACK
            rollback work to savepoint s                  | ROLLBACK_TO
            savepoint s                                   | SAVEPOINT
            release s                                     | RELEASE
            prepare transaction 'x'                       | SERVER
            prepare p as select 1                         | SESSION
            set local search_path to x                    | SETTING
            select pg_catalog.set_config('a', 'b', false) | SETTING
            select set_configuration()                    | OTHER
            do $$ begin end $$                            | OTHER
            comment on table t is 'on database'           | CHANGES
            comment on database d is 'x'                  | DATABASE
            grant connect, create on database d to x      | DATABASE
            grant a to b                                  | CHANGES
            alter role x in database d set a = b          | DATABASE
            create database d                             | DATABASE
            alter system reset all                        | SERVER
            drop owned by x                               | SERVER
            reassign owned by x to y                      | SERVER
            drop user mapping for x server y              | CHANGES
            drop user x                                   | SERVER
            create access method m type table handler h   | DEFINES
            (select 1)                                    | OTHER
            """)
    void theMannerIsTold(String sql, Manner manner) {
        assertThat(read(sql).manner()).isEqualTo(manner);
    }
}
