@NullMarked
package hk.praya.portal.component;

import org.jspecify.annotations.NullMarked;
