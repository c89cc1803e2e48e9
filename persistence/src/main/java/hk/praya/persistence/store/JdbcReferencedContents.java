package hk.praya.persistence.store;

import hk.praya.domain.document.ContentId;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class JdbcReferencedContents implements ReferencedContents {

    private final JdbcClient jdbc;

    JdbcReferencedContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<ContentId> all() {
        return new HashSet<>(jdbc.sql("select content from papers where scan <> 'INFECTED' union"
                        + " select original from papers where original is not null and scan <> 'INFECTED'")
                .query((row, _) -> new ContentId(row.getString(1)))
                .list());
    }
}
