package hk.praya.persistence.casework;

import static java.util.stream.Collectors.groupingBy;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.casework.CaseEvent;
import hk.praya.domain.casework.CaseHistories;
import hk.praya.domain.casework.CaseHistory;
import hk.praya.domain.casework.QueuedCase;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class JdbcCaseHistories implements CaseHistories {

    private static final String EVENTS = """
            select e.application_id, e.sequence, e.type, e.happened_at, e.by_account, e.by_role, e.details
            from case_events e join submissions s on s.application_id = e.application_id
            """;

    private static final RowMapper<CaseEventRow> EVENT = new DataClassRowMapper<>(CaseEventRow.class);
    private static final RowMapper<ListedRow> LISTED = new DataClassRowMapper<>(ListedRow.class);

    private final JdbcClient jdbc;
    private final EventJson json;

    JdbcCaseHistories(JdbcClient jdbc, EventJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<CaseHistory> find(ApplicationId application, AccountId applicant) {
        return history(
                jdbc.sql(EVENTS + """
                        where e.application_id = :application and s.applicant_id = :applicant
                        order by e.sequence
                        """).param("application", application.value()).param("applicant", applicant.value()));
    }

    @Override
    public Optional<CaseHistory> find(ApplicationId application) {
        return history(jdbc.sql(EVENTS + "where e.application_id = :application order by e.sequence")
                .param("application", application.value()));
    }

    @Override
    public void begin(ApplicationId application, CaseEvent.Filed filed) {
        insert(application, 0, filed);
    }

    /** The database holds the place of each event unique: of two who add to the same history, one does. */
    @Override
    public CaseHistory append(CaseHistory history, CaseEvent event) {
        try {
            insert(history.application(), history.events().size(), event);
        } catch (DuplicateKeyException | OptimisticLockingFailureException e) {
            throw new ChangedElsewhere("case " + history.application(), e);
        }
        var events = new ArrayList<>(history.events());
        events.add(event);
        return new CaseHistory(history.application(), events);
    }

    /** Two queries, however many cases there are; a case begun between them is not listed yet. */
    @Override
    public List<QueuedCase> queue() {
        var listed = jdbc.sql("""
                        select application_id, reference, surname, given_names, chinese_name, filed_at, dependants
                        from submissions
                        order by filed_at, application_id
                        """).query(LISTED).list();
        var events = jdbc.sql(EVENTS + "order by e.application_id, e.sequence").query(EVENT).list().stream()
                .collect(groupingBy(CaseEventRow::applicationId));
        return listed.stream()
                .map(row ->
                        row.toDomain(history(row.applicationId(), events.getOrDefault(row.applicationId(), List.of()))))
                .toList();
    }

    private void insert(ApplicationId application, int sequence, CaseEvent event) {
        jdbc.sql("""
                        insert into case_events
                            (application_id, sequence, type, happened_at, by_account, by_role, details)
                        values (:application, :sequence, :type, :at, :by, :role, :details)
                        """)
                .param("application", application.value())
                .param("sequence", sequence)
                .param("type", json.type(event))
                .param("at", LocalDateTime.ofInstant(event.at(), ZoneOffset.UTC))
                .param("by", event.by().account().value())
                .param("role", event.by().role().name())
                .param("details", json.details(event))
                .update();
    }

    private Optional<CaseHistory> history(JdbcClient.StatementSpec query) {
        var rows = query.query(EVENT).list();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(history(rows.getFirst().applicationId(), rows));
    }

    private CaseHistory history(UUID application, List<CaseEventRow> rows) {
        return new CaseHistory(
                new ApplicationId(application), rows.stream().map(json::read).toList());
    }
}
