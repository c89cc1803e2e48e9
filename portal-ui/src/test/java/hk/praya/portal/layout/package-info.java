@NullMarked
package hk.praya.portal.layout;

import org.jspecify.annotations.NullMarked;
