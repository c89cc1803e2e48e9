package hk.praya.benchmarks;

import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** A table as a DMN model in Drools' engine. */
final class KieModel {

    private final DMNRuntime runtime;
    private final DMNModel model;

    KieModel(String table) {
        var resource = ResourceFactory.newClassPathResource("hk/praya/benchmarks/" + table + ".dmn", KieModel.class);
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().getFirst();
    }

    int total(Map<String, Object> facts) {
        var context = runtime.newContext();
        facts.forEach(context::set);
        var result = runtime.evaluateByName(model, context, "total");
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        return ((Number) result.getDecisionResultByName("total").getResult()).intValue();
    }
}
