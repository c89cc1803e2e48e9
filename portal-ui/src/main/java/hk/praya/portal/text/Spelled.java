package hk.praya.portal.text;

import java.util.Locale;

/** A part of a text that is said in each language by itself, such as a number with its counter. */
@FunctionalInterface
public interface Spelled {

    String in(Locale language);
}
