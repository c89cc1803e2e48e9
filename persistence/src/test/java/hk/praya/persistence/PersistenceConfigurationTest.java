package hk.praya.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.account.Accounts;
import hk.praya.domain.account.OneTimeCodes;
import hk.praya.domain.account.SignInAttempts;
import hk.praya.domain.application.Applications;
import hk.praya.domain.application.Dependants;
import hk.praya.domain.application.Submissions;
import hk.praya.domain.casework.CaseHistories;
import hk.praya.domain.document.DocumentStore;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.Pages;
import hk.praya.domain.document.Papers;
import hk.praya.domain.document.Preflight;
import hk.praya.domain.document.VirusScanner;
import hk.praya.domain.mail.Outbox;
import hk.praya.domain.profile.Profiles;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PersistenceConfigurationTest {

    private static final TestPersistence PERSISTENCE = TestPersistence.fresh();

    @AfterAll
    static void close() {
        PERSISTENCE.close();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Accounts.class,
                Applications.class,
                CaseHistories.class,
                Dependants.class,
                DocumentStore.class,
                Documents.class,
                Papers.class,
                OneTimeCodes.class,
                Outbox.class,
                Pages.class,
                Preflight.class,
                Profiles.class,
                SignInAttempts.class,
                Submissions.class,
                VirusScanner.class
            })
    void everyPortIsABean(Class<?> port) {
        assertThat(PERSISTENCE.get(port)).isNotNull();
    }

    @Test
    void everyConnectionRefusesLostUpdates() {
        assertThat(PERSISTENCE
                        .jdbc()
                        .sql("select @@innodb_snapshot_isolation")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(PERSISTENCE
                        .jdbc()
                        .sql("select @@global.innodb_snapshot_isolation")
                        .query(Integer.class)
                        .single())
                .as("so that the connection, not the server, has set it")
                .isZero();
    }

    @Test
    void instantsAreKeptInUtcWhateverTheZoneOfTheMachine() {
        assertThat(ZoneId.systemDefault().getRules().getOffset(TestPersistence.NOW))
                .isNotEqualTo(ZoneOffset.UTC);
        var somebody = PERSISTENCE.somebody();

        assertThat(PERSISTENCE
                        .jdbc()
                        .sql("select cast(registered_at as char) from accounts where id = ?")
                        .param(somebody.value())
                        .query(String.class)
                        .single())
                .isEqualTo("2025-03-04 05:06:07.123456");
    }

    @Test
    void theMapperForTheWebIsNotTheOneForStorage() {
        assertThat(PERSISTENCE.get(JsonMapper.class)).isNotSameAs(PERSISTENCE.get("storedJson", JsonMapper.class));
    }

    @Test
    void theSchemaIsInUtf8Throughout() {
        assertThat(PERSISTENCE.jdbc().sql("""
                                select concat(table_name, '.', column_name) from information_schema.columns
                                where table_schema = database() and table_name <> 'flyway_schema_history'
                                  and character_set_name is not null and collation_name <> 'utf8mb4_bin'
                                """).query(String.class).list()).isEmpty();
    }

    @Test
    void timesAreKeptToTheMicrosecond() {
        assertThat(PERSISTENCE.jdbc().sql("""
                                select distinct column_type from information_schema.columns
                                where table_schema = database() and table_name <> 'flyway_schema_history'
                                  and data_type in ('datetime', 'timestamp')
                                """).query(String.class).list()).containsExactly("datetime(6)");
    }
}
