package hk.praya.portal.filing;

import hk.praya.portal.text.Speaking;
import java.util.Locale;

/** Countries and territories by name. */
final class Places {

    private Places() {}

    static String name(String code) {
        return Locale.of("", code).getDisplayCountry(Speaking.language());
    }
}
