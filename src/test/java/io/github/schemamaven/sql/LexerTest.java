package io.github.schemamaven.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemamaven.sql.Token.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexerTest {
    private static List<Token> tokens(String text) {
        return Lexer.tokens(new SourceText("a.sql", text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a$1|WORD",
                "é😀_9|WORD",
                "\"a b\"|QUOTED_IDENTIFIER",
                "U&\"a\"|QUOTED_IDENTIFIER",
                "'a'|STRING",
                "e'\\''|STRING",
                "b'1'|STRING",
                "X'F'|STRING",
                "n'a'|STRING",
                "u&'a'|STRING",
                "$$a$$|DOLLAR_STRING",
                "$t$ $$ $t$|DOLLAR_STRING",
                "42|NUMBER",
                "4.2e-1|NUMBER",
                ".5|NUMBER",
                "5.|NUMBER",
                "0xFF_FF|NUMBER",
                "1_000|NUMBER",
                "$12|PARAMETER",
                "<->|OPERATOR",
                "@-|OPERATOR",
                "::|PUNCTUATION",
                ":=|PUNCTUATION",
                "..|PUNCTUATION",
                "(|PUNCTUATION",
                "-- a|LINE_COMMENT",
                "/* /* */ */|BLOCK_COMMENT",
                "\\|BACKSLASH"
            })
    void knowsEachKindOfToken(String text, Kind kind) {
        assertThat(tokens(text)).containsExactly(new Token(kind, text, 0), new Token(Kind.END, "", text.length()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a=-1|a = - 1",
                "a@-1|a @- 1",
                "a+++b|a + + + b",
                "1..10|1 .. 10",
                "t.a::int|t . a :: int",
                "a*/**/b|a * /**/ b",
                "a+--b|a + --b",
                "$1$a$x$a$|$1 $a$x$a$",
                "a$b$c|a$b$c",
                "1e|1 e",
                "0x|0 x",
                "$|$",
                "a[1:2]|a [ 1 : 2 ]",
                "E 'a'|E 'a'",
                "x'1'y'2'|x'1' y '2'"
            })
    void cutsWhereTheServerCuts(String text, String pieces) {
        assertThat(tokens(text)).extracting(Token::text).containsExactly((pieces + " ").split(" ", -1));
    }

    @Test
    void takesStringsContinuedOnALaterLineAsOne() {
        assertThat(tokens("'a' -- b\n\t'c'")).hasSize(2);
        assertThat(tokens("'a' 'c'")).hasSize(3);
        assertThat(tokens("'a' /* b */\n'c'")).hasSize(4);
        assertThat(tokens("'a'\nE'c'")).hasSize(3);
    }

    @Test
    void takesOnlySixCharactersAsWhiteSpace() {
        assertThat(tokens("a \t\n\r\f\u000Bb")).extracting(Token::text).containsExactly("a", "b", "");
        assertThat(tokens("a\u00A0b")).extracting(Token::text).containsExactly("a\u00A0b", "");
        assertThat(tokens("\uFEFFa\uFEFF")).extracting(Token::text).containsExactly("a\uFEFF", "");
    }

    @Test
    void knowsWhereTokensStand() {
        Token token = tokens("\uFEFF -- x\n\"a\"").get(1);
        assertThat(token.offset()).isEqualTo(7);
        assertThat(token.end()).isEqualTo(10);
        assertThat(token.isName()).isTrue();
        assertThat(token.isWord("a")).isFalse();
    }
}
