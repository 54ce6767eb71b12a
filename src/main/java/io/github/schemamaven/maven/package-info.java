/** The goals: parameters in, one use case called, messages out. The only package that sees Maven. */
package io.github.schemamaven.maven;
