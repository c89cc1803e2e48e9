@NullMarked
package hk.praya.portal.status;

import org.jspecify.annotations.NullMarked;
