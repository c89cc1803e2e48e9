@NullMarked
package hk.praya.portal.api;

import org.jspecify.annotations.NullMarked;
