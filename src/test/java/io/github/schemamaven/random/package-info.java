/**
 * Random schemas and random edits of them, to find what nobody thought of. {@code Generator} makes a pair of states from
 * a seed, {@code Trial} plans it both ways, {@code Shrinker} makes a failing pair small. PostgreSQL decides what is
 * valid: a statement that it refuses is left out.
 */
package io.github.schemamaven.random;
