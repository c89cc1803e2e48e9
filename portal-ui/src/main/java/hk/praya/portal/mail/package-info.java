/** Letters: how they are worded, and how they leave. */
@NullMarked
package hk.praya.portal.mail;

import org.jspecify.annotations.NullMarked;
