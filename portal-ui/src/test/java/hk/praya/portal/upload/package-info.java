@NullMarked
package hk.praya.portal.upload;

import org.jspecify.annotations.NullMarked;
