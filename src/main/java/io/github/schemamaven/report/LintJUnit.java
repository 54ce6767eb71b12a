package io.github.schemamaven.report;

import io.github.schemamaven.lint.FailLevel;
import io.github.schemamaven.lint.Finding;
import io.github.schemamaven.lint.LintResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A lint result as the XML of JUnit that CI servers read: each migration is a test case. */
public final class LintJUnit {
    private LintJUnit() {}

    /**
     * Writes the result.
     *
     * @param result the result
     * @param level from which findings on a case fails; lesser findings are its output
     * @return a text that ends with a line end
     */
    public static String of(LintResult result, FailLevel level) {
        Map<String, List<Finding>> cases = new LinkedHashMap<>();
        result.files().forEach(file -> cases.put(file, new ArrayList<>()));
        result.findings()
                .forEach(finding -> cases.computeIfAbsent(finding.location().file(), file -> new ArrayList<>())
                        .add(finding));
        StringBuilder body = new StringBuilder();
        int failures = 0;
        int skipped = 0;
        for (Map.Entry<String, List<Finding>> entry : cases.entrySet()) {
            List<Finding> failing = entry.getValue().stream()
                    .filter(finding -> level.fails(finding.severity()))
                    .toList();
            boolean skips = failing.isEmpty() && result.notReplayed().contains(entry.getKey());
            failures += failing.isEmpty() ? 0 : 1;
            skipped += skips ? 1 : 0;
            body.append(testCase(entry.getKey(), entry.getValue(), failing, skips));
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"schema:lint\" tests=\"" + cases.size()
                + "\" failures=\"" + failures + "\" errors=\"0\" skipped=\"" + skipped + "\" time=\"0\">\n" + body
                + "</testsuite>\n";
    }

    private static String testCase(String file, List<Finding> findings, List<Finding> failing, boolean skips) {
        StringBuilder xml = new StringBuilder();
        xml.append("  <testcase classname=\"schema.lint\" name=\"")
                .append(escape(file))
                .append("\" time=\"0\">\n");
        if (!failing.isEmpty()) {
            xml.append("    <failure type=\"")
                    .append(escape(failing.get(0).rule()))
                    .append("\" message=\"");
            xml.append(escape(failing.stream()
                    .map(finding -> finding.rule() + ": "
                            + finding.message().lines().findFirst().orElse(""))
                    .collect(Collectors.joining("; "))));
            xml.append("\">").append(escape(text(failing))).append("</failure>\n");
        } else if (skips) {
            xml.append("    <skipped message=\"not replayed, because an earlier migration failed\"/>\n");
        }
        List<Finding> lesser =
                findings.stream().filter(finding -> !failing.contains(finding)).toList();
        if (!lesser.isEmpty()) {
            xml.append("    <system-out>").append(escape(text(lesser))).append("</system-out>\n");
        }
        return xml.append("  </testcase>\n").toString();
    }

    private static String text(List<Finding> findings) {
        return findings.stream().map(LintText::of).collect(Collectors.joining("\n"));
    }

    /** Escapes for text and attributes; what XML 1.0 cannot hold at all becomes U+FFFD. */
    private static String escape(String text) {
        StringBuilder xml = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\n', '\t', '\r' -> xml.append("&#").append(c).append(';');
                default -> xml.appendCodePoint(isXml(c) ? c : 0xfffd);
            }
        });
        return xml.toString();
    }

    private static boolean isXml(int c) {
        return c >= ' ' && !(c >= 0xd800 && c <= 0xdfff) && c != 0xfffe && c != 0xffff;
    }
}
