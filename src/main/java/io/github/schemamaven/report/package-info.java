/** Results as text and JSON. Uses the packages whose results it prints. */
package io.github.schemamaven.report;
