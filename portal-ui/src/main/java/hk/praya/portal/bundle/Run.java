package hk.praya.portal.bundle;

import org.apache.pdfbox.pdmodel.font.PDFont;

/** Signs of one line that one font has. */
record Run(PDFont font, String signs) {}
