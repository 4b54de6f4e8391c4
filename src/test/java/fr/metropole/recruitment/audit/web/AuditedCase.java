package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.fixture.CaseEngine;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Short cases to look at afterwards. */
abstract class AuditedCase extends CaseEngine {

    /** The N+2 sent it back: it has not come to human resources. */
    final CaseReference returnedCase(String reason) {
        CaseReference reference = started(replacement());
        ProcessInstance instance = run("requisition", reference);
        complete(instance, "chef.innovation", Map.of());
        complete(instance, "directeur.daden", Map.of("verdict", "RETURNED", "reason", reason));
        return reference;
    }

    /** A request that came to HR for its check. */
    final CaseReference caseBeforeHr() {
        CaseReference reference = started(replacement());
        ProcessInstance instance = run("requisition", reference);
        complete(instance, "chef.innovation", Map.of());
        complete(instance, "directeur.daden", Map.of("verdict", "APPROVED"));
        complete(instance, "dga.dtee", Map.of("verdict", "APPROVED"));
        return reference;
    }
}
