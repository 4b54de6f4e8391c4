package fr.metropole.recruitment.legal.web;

import com.fasterxml.jackson.databind.JsonNode;
import fr.metropole.recruitment.legal.LegalRules;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * What if we recruited so? Open to every account of the authority: the law is no secret, no person and no case is named,
 * and nothing is kept of the question.
 */
@RestController
@Tag(name = "Droit")
class WhatIfApi {

    private final LegalRules rules;

    WhatIfApi(LegalRules rules) {
        this.rules = rules;
    }

    @PostMapping("/api/legal/what-if")
    @Operation(
            summary = "Demander ce que prévoit le droit",
            description = "Règles, articles et délais d’un recrutement envisagé ; la question n’est pas conservée.")
    WhatIfAnswer ask(@RequestBody JsonNode question) {
        return WhatIfAnswer.of(rules.path(WhatIfJson.read(question).orThrow()));
    }
}
