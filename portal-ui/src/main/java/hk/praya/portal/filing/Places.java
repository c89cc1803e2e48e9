package hk.praya.portal.filing;

import com.vaadin.flow.internal.LocaleUtil;
import java.util.Locale;

/** Countries and territories by name. */
final class Places {

    private Places() {}

    static String name(String code) {
        return Locale.of("", code).getDisplayCountry(LocaleUtil.getLocale());
    }
}
