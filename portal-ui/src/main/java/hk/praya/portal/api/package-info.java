/** The public API: the rules and what a profile is worth under them, as JSON, and the page to try it on. */
@NullMarked
package hk.praya.portal.api;

import org.jspecify.annotations.NullMarked;
