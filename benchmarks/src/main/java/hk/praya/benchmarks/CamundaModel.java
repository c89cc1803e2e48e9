package hk.praya.benchmarks;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** A table as a DMN model in Camunda's engine. */
final class CamundaModel {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision total;

    CamundaModel(String table) {
        var model = Objects.requireNonNull(CamundaModel.class.getResourceAsStream(table + ".dmn"), table);
        total = engine.parseDecision("total", model);
    }

    int total(Map<String, Object> facts) {
        Number sum = engine.evaluateDecision(total, facts).getSingleEntry();
        return sum.intValue();
    }
}
