package fr.metropole.recruitment.access.web;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.access.Groups;
import fr.metropole.recruitment.core.RoleTitles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page's frame who is signed in, so that it can offer to sign out and show the ways that are open to him. */
@ControllerAdvice(annotations = Controller.class)
class PageFrame {

    private final CurrentAgent agent;
    private final RoleTitles titles;

    PageFrame(CurrentAgent agent, RoleTitles titles) {
        this.agent = agent;
        this.titles = titles;
    }

    /** Title of the agent's role, null for a visitor. */
    @ModelAttribute("signedInAs")
    @Nullable
    String signedInAs() {
        return agent.person().map(titles::titleOf).orElse(null);
    }

    /** Whether the pages of the organisation are open to him: the rule itself stands at those pages. */
    @ModelAttribute("keepsOrganisation")
    boolean keepsOrganisation() {
        return agent.isIn(Groups.HEAD_OF_HR) || agent.isIn(Groups.ADMIN);
    }

    /** Whether the way to the recruitments is shown; the technical administration reads none. */
    @ModelAttribute("readsCases")
    boolean readsCases() {
        return agent.person().isPresent() && !agent.isIn(Groups.ADMIN);
    }

    /** Whether the way to a new job description is shown; who may ask for a recruitment may import one. */
    @ModelAttribute("asksForPosts")
    boolean asksForPosts() {
        return agent.isIn(Groups.MANAGERS) || agent.isIn(Groups.HR);
    }

    /** Whether the way to the history of the recruitments is shown. */
    @ModelAttribute("readsHistory")
    boolean readsHistory() {
        return agent.isIn(Groups.AUDITORS) || agent.isIn(Groups.HR) || agent.isIn(Groups.HEAD_OF_HR);
    }
}
