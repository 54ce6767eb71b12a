package io.github.schemamaven.devdb;

import java.math.BigInteger;
import java.security.SecureRandom;

/** Makes passwords for servers of our own. */
final class Passwords {
    private static final int BITS = 128;

    private Passwords() {}

    /** Returns a password of letters and digits that nobody can guess. */
    static String random() {
        return new BigInteger(BITS, new SecureRandom()).toString(Character.MAX_RADIX);
    }
}
