/** Files on their way in: in pieces, by tus 1.0, so that what is interrupted goes on where it stopped. */
@NullMarked
package hk.praya.portal.upload;

import org.jspecify.annotations.NullMarked;
