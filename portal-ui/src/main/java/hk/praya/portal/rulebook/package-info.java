/** The rulebook: every published rule set as a table to read, with its sources, its history and worked examples. */
@NullMarked
package hk.praya.portal.rulebook;

import org.jspecify.annotations.NullMarked;
