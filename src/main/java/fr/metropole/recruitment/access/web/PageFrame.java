package fr.metropole.recruitment.access.web;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.core.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page's frame who is signed in, so that it can offer to sign out. */
@ControllerAdvice(annotations = Controller.class)
class PageFrame {

    private final CurrentAgent agent;

    PageFrame(CurrentAgent agent) {
        this.agent = agent;
    }

    /** User id, null for a visitor. */
    @ModelAttribute("signedInAs")
    @Nullable
    String signedInAs() {
        return agent.person().map(PersonId::value).orElse(null);
    }
}
