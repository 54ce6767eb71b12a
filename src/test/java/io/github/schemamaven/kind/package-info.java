/** Tests of what kinds read that no database is needed for. */
package io.github.schemamaven.kind;
