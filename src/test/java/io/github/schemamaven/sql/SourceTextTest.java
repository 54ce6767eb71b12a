package io.github.schemamaven.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTextTest {
    @Test
    void countsLinesAtEveryKindOfLineEnd() {
        SourceText source = new SourceText("f", "a\nb\r\nc\rd");
        assertThat(source.locate(0)).hasToString("f:1:1");
        assertThat(source.locate(2)).hasToString("f:2:1");
        assertThat(source.locate(5)).hasToString("f:3:1");
        assertThat(source.locate(7)).hasToString("f:4:1");
        assertThat(source.locate(8)).hasToString("f:4:2");
        assertThat(source.line(2)).isEqualTo("b");
    }

    @Test
    void countsColumnsInCodePointsAndNoByteOrderMark() {
        SourceText source = new SourceText("f", "\uFEFF😀x");
        assertThat(source.start()).isEqualTo(1);
        assertThat(source.locate(0)).hasToString("f:1:1");
        assertThat(source.locate(1)).hasToString("f:1:1");
        assertThat(source.locate(3)).hasToString("f:1:2");
        assertThat(source.line(3)).isEqualTo("😀x");
    }

    @Test
    void describesAProblemWithItsLineAndACaret() {
        assertThat(new SourceText("f.sql", "one\n\ttwo").describe(6, "no such thing"))
                .isEqualTo("f.sql:2:3: no such thing\n    \ttwo\n    \t ^");
    }

    @Test
    void drawsTheEndOfTheText() {
        assertThat(new SourceText("f", "one\n").caret(4)).isEqualTo("\n^");
        assertThat(new SourceText("f", "one").caret(3)).isEqualTo("one\n   ^");
        assertThat(new SourceText("f", "").caret(0)).isEqualTo("\n^");
    }

    @Test
    void cutsLongLinesAroundTheCaret() {
        String caret = new SourceText("f", "x".repeat(500) + "!" + "y".repeat(500)).caret(500);
        List<String> lines = caret.lines().toList();
        assertThat(lines.get(0)).startsWith("...x").endsWith("y...").hasSizeLessThan(200);
        assertThat(lines.get(0).charAt(lines.get(1).indexOf('^'))).isEqualTo('!');
    }

    @Test
    void indexesATextOfManyShortLines() {
        SourceText source = new SourceText("f", "\n".repeat(1000) + "x");
        assertThat(source.locate(1000)).hasToString("f:1001:1");
    }
}
