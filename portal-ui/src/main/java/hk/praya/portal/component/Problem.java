package hk.praya.portal.component;

import com.vaadin.flow.component.Component;

/** Something a person has to put right: what is said at the field, and the field it is said at. */
public record Problem(Component field, String text) {}
