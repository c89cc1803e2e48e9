@NullMarked
package hk.praya.portal.filing;

import org.jspecify.annotations.NullMarked;
