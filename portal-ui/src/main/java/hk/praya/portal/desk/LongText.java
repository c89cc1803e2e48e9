package hk.praya.portal.desk;

import com.vaadin.flow.component.textfield.TextArea;

/** A field for some sentences that the applicant reads. */
final class LongText extends TextArea {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 2000;
    private static final int ROWS = 4;

    LongText(String label, String hint) {
        super(label);
        setHelperText(hint);
        getElement().getThemeList().add("helper-above-field");
        setMaxLength(LONGEST);
        setMinRows(ROWS);
    }
}
