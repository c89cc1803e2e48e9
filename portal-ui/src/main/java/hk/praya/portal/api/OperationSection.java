package hk.praya.portal.api;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import hk.praya.portal.text.Words;

/** One operation: what it is for, a place to try it, the same by curl, and its fields. */
final class OperationSection extends Section {

    private static final long serialVersionUID = 1L;

    OperationSection(Operation operation, String portal) {
        addClassName("operation");
        add(new H2(Words.of("api.operation." + operation)), line(operation));
        add(new Paragraph(Words.of("api.operation." + operation + ".text")));
        add(new H3(Words.of("api.try")), new TryOut(operation));
        add(new H3(Words.of("api.curl")), curl(operation, portal));
        operation.request().ifPresent(request -> add(FieldList.ofRequest(request)));
        add(FieldList.ofAnswer("api.fields.answer", operation.answer()));
    }

    private static Paragraph line(Operation operation) {
        var method = new Span(operation.method().name());
        method.addClassName("chip");
        var line = new Paragraph(method, new Code(operation.path()));
        line.addClassName("call");
        return line;
    }

    private static Pre curl(Operation operation, String portal) {
        var path = operation.path().replace("{id}", Example.RULE_SET);
        var body = operation.request().isPresent() ? " " + Example.CURL_BODY : "";
        var command = new Pre("curl " + portal + path + body);
        command.addClassName("code");
        command.getElement().setAttribute("tabindex", "0");
        command.getElement().setAttribute("role", "region");
        command.getElement()
                .setAttribute("aria-label", Words.of("api.curl.of", Words.of("api.operation." + operation)));
        return command;
    }
}
