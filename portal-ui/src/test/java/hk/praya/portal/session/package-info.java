@NullMarked
package hk.praya.portal.session;

import org.jspecify.annotations.NullMarked;
