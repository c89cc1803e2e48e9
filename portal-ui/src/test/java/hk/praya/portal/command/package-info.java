@NullMarked
package hk.praya.portal.command;

import org.jspecify.annotations.NullMarked;
