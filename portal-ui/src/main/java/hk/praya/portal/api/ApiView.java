package hk.praya.portal.api;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.portal.layout.Page;
import hk.praya.portal.text.Words;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the public API is, and a place to try it: whatever is sent goes to the very API. */
@Route("api")
@AnonymousAllowed
public class ApiView extends Page {

    private static final long serialVersionUID = 1L;

    private static final List<HttpStatus> STATUSES = List.of(
            HttpStatus.BAD_REQUEST,
            HttpStatus.NOT_FOUND,
            HttpStatus.METHOD_NOT_ALLOWED,
            HttpStatus.CONTENT_TOO_LARGE,
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            HttpStatus.UNPROCESSABLE_CONTENT,
            HttpStatus.TOO_MANY_REQUESTS);

    private static final String SCRIPT = "context://praya/api.js";

    ApiView(ApiSettings limits) {
        super("api.heading");
        setLead(Words.of("api.lead"));
        getContent().addClassName("api");
        var portal = portal();
        getContent().add(facts(limits, portal));
        for (var operation : Operation.values()) {
            getContent().add(new OperationSection(operation, portal));
        }
        getContent().add(refusals());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript(SCRIPT);
    }

    /** Where the portal is for whoever is looking. */
    private static String portal() {
        var request = ((VaadinServletRequest) VaadinRequest.getCurrent()).getHttpServletRequest();
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }

    private static Section refusals() {
        var statuses = new DescriptionList();
        statuses.addClassName("facts");
        STATUSES.forEach(status -> statuses.add(
                new Term(new Code(String.valueOf(status.value()))),
                new Description(Words.of("api.status." + status.value()))));
        var refusals = new Section(
                new H2(Words.of("api.refusals")),
                new Paragraph(Words.of("api.refusals.text")),
                statuses,
                FieldList.ofAnswer("api.fields.problem", Problem.class));
        refusals.addClassName("operation");
        return refusals;
    }

    private static DescriptionList facts(ApiSettings limits, String portal) {
        var facts = new DescriptionList();
        facts.addClassNames("facts", "card");
        fact(facts, "address", new Code(portal + "/api/v1"));
        fact(facts, "limits", new Text(limits(limits)));
        fact(facts, "language", new Text(Words.of("api.fact.language.text")));
        fact(facts, "errors", new Text(Words.of("api.fact.errors.text")));
        fact(facts, "elsewhere", new Text(Words.of("api.fact.elsewhere.text")));
        fact(facts, "document", document());
        return facts;
    }

    private static void fact(DescriptionList facts, String key, Component text) {
        facts.add(new Term(Words.of("api.fact." + key)), new Description(text));
    }

    private static String limits(ApiSettings limits) {
        return Words.of(
                "api.fact.limits.text",
                limits.requestsPerMinute(),
                Words.size(limits.bodyBytes()),
                limits.jobs(),
                limits.degrees(),
                limits.children());
    }

    private static Anchor document() {
        var link = new Anchor(Operation.DOCUMENT.substring(1), Words.of("api.fact.document.text"));
        link.setRouterIgnore(true);
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }
}
