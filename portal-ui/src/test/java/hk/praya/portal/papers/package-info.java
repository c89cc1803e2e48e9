@NullMarked
package hk.praya.portal.papers;

import org.jspecify.annotations.NullMarked;
