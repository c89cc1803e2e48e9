@NullMarked
package hk.praya.portal.bundle;

import org.jspecify.annotations.NullMarked;
