package io.github.schemamaven.command;

/** Where a use case tells the user what it does, one line at a time. A line has no line break and no password. */
public interface Console {
    /**
     * Tells something that the user wants to know.
     *
     * @param line the line; empty for a blank line
     */
    void info(String line);

    /**
     * Tells something that the user should look at, although the goal goes on.
     *
     * @param line the line
     */
    void warn(String line);

    /**
     * Tells something for which the goal is going to fail.
     *
     * @param line the line
     */
    void error(String line);

    /**
     * Writes a line for a program that reads the build's output, such as the runner of a CI service, as it is and with
     * nothing before it.
     *
     * @param line the line
     */
    void command(String line);
}
