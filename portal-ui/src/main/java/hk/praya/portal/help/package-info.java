/** Help: the words of the Scheme, why things are asked, what refusals mean, and how accessible the portal is. */
@NullMarked
package hk.praya.portal.help;

import org.jspecify.annotations.NullMarked;
