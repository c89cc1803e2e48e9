package hk.praya.portal.bundle;

import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Signs of one line that one font has.
 *
 * @param shown what is drawn
 * @param meant what it stands for: the same, or the sign that no font has
 */
record Run(PDType0Font font, String shown, String meant) {

    boolean isStandIn() {
        return !shown.equals(meant);
    }
}
