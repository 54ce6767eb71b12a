package io.github.schemamaven.sql;

/** What a script is made of: SQL commands and psql commands. */
public sealed interface ScriptItem permits SqlStatement, PsqlCommand {
    /** Returns where the item begins. */
    Location start();
}
