package io.github.schemamaven.sql;

import java.util.Locale;

/**
 * A piece of SQL as PostgreSQL's lexer sees it.
 *
 * @param kind what it is
 * @param text the piece as written, quotes included
 * @param offset where it begins in its text, in {@code char}s
 */
public record Token(Kind kind, String text, int offset) {
    /** What a token can be. */
    public enum Kind {
        /** A keyword or an identifier without quotes. */
        WORD,
        /** An identifier in double quotes, {@code U&"…"} included. */
        QUOTED_IDENTIFIER,
        /** A string of any form, its continuation on later lines included: {@code '…' E'…' B'…' X'…' N'…' U&'…'}. */
        STRING,
        /** A dollar-quoted string. */
        DOLLAR_STRING,
        /** A number. */
        NUMBER,
        /** A parameter such as {@code $1}. */
        PARAMETER,
        /** An operator. */
        OPERATOR,
        /** Any other single sign, and {@code ::}, {@code :=}, {@code ..}. */
        PUNCTUATION,
        /** A comment from {@code --} to the end of its line, without the line end. */
        LINE_COMMENT,
        /** A comment between {@code /*} and its end, nested ones included. */
        BLOCK_COMMENT,
        /** The backslash that begins a psql command. */
        BACKSLASH,
        /** The end of the text; its text is empty. */
        END
    }

    /** Returns the offset right after the token. */
    public int end() {
        return offset + text.length();
    }

    /** Tells whether this is a comment of either form. */
    public boolean isComment() {
        return kind == Kind.LINE_COMMENT || kind == Kind.BLOCK_COMMENT;
    }

    /** Tells whether this is the given word without quotes, in any case: {@code isWord("create")}. */
    public boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    /** Tells whether this is the given sign: {@code is("(")}. */
    public boolean is(String sign) {
        return (kind == Kind.PUNCTUATION || kind == Kind.OPERATOR) && text.equals(sign);
    }

    /** Tells whether this is an identifier, quoted or not; keywords count, for only a parser can tell them apart. */
    public boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED_IDENTIFIER;
    }

    /** Returns the text in lower case, for comparing keywords. */
    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }
}
