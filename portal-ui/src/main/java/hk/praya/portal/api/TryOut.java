package hk.praya.portal.api;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import hk.praya.portal.text.Words;

/**
 * A request that can be changed and sent, and what is answered. The browser sends it to the API itself, by
 * {@code praya/api.js}: nothing that is typed here passes through the page's own session.
 */
final class TryOut extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LINES = 18;

    /** A box for many lines. */
    @Tag("textarea")
    private static final class CodeBox extends Component {

        private static final long serialVersionUID = 1L;

        CodeBox(String text) {
            getElement().setText(text);
            getElement().setAttribute("rows", String.valueOf(LINES));
            getElement().setAttribute("spellcheck", "false");
            getElement().setAttribute("autocapitalize", "off");
            getElement().setAttribute("autocomplete", "off");
        }
    }

    private final Div asked = new Div();

    TryOut(Operation operation) {
        addClassName("try-out");
        tell("method", operation.method().name());
        tell("path", operation.path().substring(1));
        tell("unsent", Words.of("api.try.unsent"));
        tell("sending", Words.of("api.try.sending"));
        tell("answered", Words.of("api.try.answered", "{status}", "{time}", "{size}"));
        tell("unreachable", Words.of("api.try.unreachable"));
        if (operation.request().isPresent()) {
            request(operation);
        } else {
            operation.variable().ifPresent(name -> variable(operation, name));
        }
        asked.add(actions(operation));
        add(asked, new Div(status(), answer(operation)));
    }

    private void request(Operation operation) {
        box(operation, "request", new CodeBox(Example.request().strip()), Words.of("api.try.request"));
    }

    private void variable(Operation operation, String name) {
        var input = new Input();
        input.setValue(Example.RULE_SET);
        input.getElement().setAttribute("value", Example.RULE_SET);
        input.getElement().setAttribute("autocapitalize", "off");
        input.getElement().setAttribute("spellcheck", "false");
        tell("variable", name);
        box(operation, "variable", input, Words.of("api.parameter." + name));
    }

    private void box(Operation operation, String part, Component box, String label) {
        box.setId("api-" + part + "-" + operation.id());
        box.getElement().setAttribute("data-part", part);
        box.addClassName("code");
        var name = new NativeLabel(label);
        name.setFor(box);
        asked.add(name, box);
    }

    private static Div actions(Operation operation) {
        var send = new NativeButton(Words.of("api.try.send"));
        send.addClassNames("button", "primary");
        send.getElement().setAttribute("data-do", "send");
        var actions = new Div(send);
        actions.addClassName("actions");
        if (operation.request().isPresent()) {
            var reset = new NativeButton(Words.of("api.try.reset"));
            reset.addClassName("button");
            reset.getElement().setAttribute("data-do", "reset");
            actions.add(reset);
        }
        return actions;
    }

    private static Paragraph status() {
        var status = new Paragraph(Words.of("api.try.unsent"));
        status.addClassName("answer-status");
        status.getElement().setAttribute("role", "status");
        status.getElement().setAttribute("data-part", "status");
        return status;
    }

    private static Pre answer(Operation operation) {
        var answer = new Pre();
        answer.addClassNames("code", "answer");
        answer.getElement().setAttribute("data-part", "answer");
        answer.getElement().setAttribute("hidden", true);
        answer.getElement().setAttribute("tabindex", "0");
        answer.getElement().setAttribute("role", "region");
        answer.getElement()
                .setAttribute("aria-label", Words.of("api.try.answer", Words.of("api.operation." + operation)));
        return answer;
    }

    private void tell(String name, String value) {
        getElement().setAttribute("data-" + name, value);
    }
}
