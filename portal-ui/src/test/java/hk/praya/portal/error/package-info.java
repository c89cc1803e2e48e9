@NullMarked
package hk.praya.portal.error;

import org.jspecify.annotations.NullMarked;
