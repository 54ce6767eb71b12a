package io.github.schemamaven.sql;

/**
 * A psql backslash command that stands between the SQL commands of a script, such as {@code \connect app}.
 *
 * @param name the command without the backslash, {@code connect}
 * @param arguments the rest of the line, trimmed; empty where there is none
 * @param start where the backslash stands
 */
public record PsqlCommand(String name, String arguments, Location start) implements ScriptItem {}
