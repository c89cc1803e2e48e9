/** How long a visit lasts: warned of before it ends, and told of when it has ended. */
@NullMarked
package hk.praya.portal.session;

import org.jspecify.annotations.NullMarked;
