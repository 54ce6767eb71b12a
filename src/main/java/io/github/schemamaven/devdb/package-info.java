/** Dev servers, scratch databases, connections and running statements on them. Uses {@code sql} only; nothing else sees the embedded server. */
package io.github.schemamaven.devdb;
