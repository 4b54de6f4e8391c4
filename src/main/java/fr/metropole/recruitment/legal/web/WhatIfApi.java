package fr.metropole.recruitment.legal.web;

import com.fasterxml.jackson.databind.JsonNode;
import fr.metropole.recruitment.legal.LegalRules;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * What if we recruited so? Open to every account of the authority: the law is no secret, no person and no case is named,
 * and nothing is kept of the question.
 */
@RestController
class WhatIfApi {

    private final LegalRules rules;

    WhatIfApi(LegalRules rules) {
        this.rules = rules;
    }

    @PostMapping("/api/legal/what-if")
    WhatIfAnswer ask(@RequestBody JsonNode question) {
        return WhatIfAnswer.of(rules.path(WhatIfJson.read(question).orThrow()));
    }
}
