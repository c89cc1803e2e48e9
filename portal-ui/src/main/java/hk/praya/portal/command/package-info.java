/** What can be asked of the jar at a console, instead of starting the portal. */
@NullMarked
package hk.praya.portal.command;

import org.jspecify.annotations.NullMarked;
