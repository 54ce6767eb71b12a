/** Tests that hold the shape of the code: which package may use which, and what no file may contain. */
package io.github.schemamaven.architecture;
