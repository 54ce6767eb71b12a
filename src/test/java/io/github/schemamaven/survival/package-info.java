/**
 * Whether data survives a plan: {@code RowMaker} puts rows into every table that it can, {@code Contents} reads them and
 * the positions of sequences, {@code Survival} runs a plan on them and compares.
 */
package io.github.schemamaven.survival;
