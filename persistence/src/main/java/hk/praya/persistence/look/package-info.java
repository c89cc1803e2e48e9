/**
 * Looks at kept papers: draws their pages, reads their text, and remarks on what an officer would notice. Everything here
 * works on what strangers handed in, and so within bounds.
 */
@NullMarked
package hk.praya.persistence.look;

import org.jspecify.annotations.NullMarked;
