package hk.praya.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.scoring.statistics.QmasStatistics;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StatisticsTest {

    @Test
    void theTablesAreToldAsTheyWerePublishedAndTheLaterFiguresWithTheirStanding() throws Exception {
        try (var api = new ApiInMemory()) {
            var response = api.read("/api/v1/statistics");
            assertThat(response.getStatus()).isEqualTo(200);
            var told = new JsonMapper().readTree(response.getContentAsByteArray());

            var byYear = told.at("/tables/0");
            assertThat(byYear.get("name").stringValue()).isEqualTo("qmas-by-year");
            assertThat(byYear.at("/rows").size()).isEqualTo(16);
            assertThat(byYear.at("/rows/0/values/0").intValue()).isEqualTo(587);
            assertThat(byYear.at("/rows/1/note").isNull()).isTrue();
            assertThat(byYear.at("/totals/1").intValue()).isEqualTo(9131);
            assertThat(told.get("tables").size()).isEqualTo(3);
            assertThat(told.get("later").size()).isEqualTo(QmasStatistics.LATER.size());
            assertThat(told.get("later").valueStream())
                    .allSatisfy(
                            figure -> assertThat(figure.at("/source/standing").stringValue())
                                    .isIn("OFFICIAL", "SECONDARY", "UNVERIFIED"));
        }
    }
}
