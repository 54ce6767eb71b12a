/** The lexical level of SQL: names and quoting, the statement splitter, places in files. Uses no other package. */
package io.github.schemamaven.sql;
