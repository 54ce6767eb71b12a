package io.github.schemamaven.lint.effect;

import io.github.schemamaven.sql.SqlStatement;
import io.github.schemamaven.sql.Token;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Finds {@code DELETE} and {@code UPDATE} commands that touch every row. PostgreSQL's own plan tells: below the
 * {@code ModifyTable} node there are plain scans and no condition. So {@code WHERE true} is found as well, and a join
 * is not taken for a missing condition.
 */
final class UnfilteredWrites {
    private static final Set<String> FIRST_WORDS = Set.of("delete", "update", "with", "insert", "merge", "select");
    private static final Set<String> PLAIN_NODES = Set.of("Seq Scan", "Append", "Result");
    private static final Set<String> SAME_ROWS = Set.of("Outer", "Inner", "Member");

    private UnfilteredWrites() {}

    /**
     * A write as the plan shows it.
     *
     * @param schema the table's schema
     * @param table the table's name
     * @param delete whether it is a {@code DELETE}, else an {@code UPDATE}
     */
    record Write(String schema, String table, boolean delete) {}

    /** Returns whether a statement can hold such a command, to spare the others the question. */
    static boolean worthAsking(List<Token> tokens) {
        return FIRST_WORDS.contains(tokens.get(0).lower())
                && tokens.stream().anyMatch(token -> token.isWord("delete") || token.isWord("update"));
    }

    /**
     * Asks PostgreSQL for the plan of a statement.
     *
     * @param connection a connection in the state in which the statement will run
     * @throws SQLException where the statement cannot be planned: it will not run either
     */
    static List<Write> of(Connection connection, SqlStatement sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            StringBuilder plan = new StringBuilder();
            try (ResultSet rows = statement.executeQuery("explain (verbose, costs off, format xml) " + sql.text())) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            return read(plan.toString());
        }
    }

    private static List<Write> read(String plan) {
        // PostgreSQL does not escape control characters of the query's literals, which XML cannot hold.
        String readable = plan.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "?");
        try {
            Element root = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(readable)))
                    .getDocumentElement();
            List<Write> writes = new ArrayList<>();
            collect(root, writes);
            return writes;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("PostgreSQL's plan is no XML: " + e.getMessage() + "\n" + plan, e);
        }
    }

    private static void collect(Element element, List<Write> writes) {
        String operation = text(element, "Operation");
        if (text(element, "Node-Type").equals("ModifyTable")
                && (operation.equals("Delete") || operation.equals("Update"))
                && plans(element).stream().allMatch(UnfilteredWrites::isPlain)) {
            writes.add(new Write(text(element, "Schema"), text(element, "Relation-Name"), operation.equals("Delete")));
        }
        for (Element child : children(element)) {
            collect(child, writes);
        }
    }

    private static boolean isPlain(Element plan) {
        return PLAIN_NODES.contains(text(plan, "Node-Type"))
                && children(plan).stream()
                        .map(Element::getTagName)
                        .noneMatch(name -> name.endsWith("Filter") || name.endsWith("Cond"))
                && plans(plan).stream().allMatch(UnfilteredWrites::isPlain);
    }

    /** Returns the plans below that yield this one's rows; what computes a single value is left out. */
    private static List<Element> plans(Element plan) {
        return children(plan).stream()
                .filter(child -> child.getTagName().equals("Plans"))
                .flatMap(child -> children(child).stream())
                .filter(child -> SAME_ROWS.contains(text(child, "Parent-Relationship")))
                .toList();
    }

    private static String text(Element element, String tag) {
        return children(element).stream()
                .filter(child -> child.getTagName().equals(tag))
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static List<Element> children(Element element) {
        List<Element> found = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                found.add(child);
            }
        }
        return found;
    }
}
