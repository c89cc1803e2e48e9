/** Made-up people and cases to try Praya with. Nothing here does anything unless the flag is set and nobody is registered. */
@NullMarked
package hk.praya.portal.demo;

import org.jspecify.annotations.NullMarked;
