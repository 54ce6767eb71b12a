package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.Definition;

/**
 * The definition of an object that another one makes and defines (the index of a constraint, the column of a view): it
 * has nothing of its own but a comment and privileges.
 */
record Hosted() implements Definition {}
