/** The officers' side: the queue, one case with its claims beside their papers, and what may be done with it. */
@NullMarked
package hk.praya.portal.desk;

import org.jspecify.annotations.NullMarked;
