package fr.metropole.recruitment.access.web;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.access.Groups;
import fr.metropole.recruitment.access.OwnTask;
import fr.metropole.recruitment.access.OwnTasks;
import fr.metropole.recruitment.core.WorkplaceNotice;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in: what the person has to do. */
@Controller
class Workplace {

    /** Who has something to see on the pages of incoming and outgoing mails. */
    private static final Set<String> MAIL_READERS = Set.of(Groups.HR, Groups.HEAD_OF_HR, Groups.AUDITORS, Groups.ADMIN);

    private final CurrentAgent agent;
    private final OwnTasks tasks;
    private final List<WorkplaceNotice> notices;

    Workplace(CurrentAgent agent, OwnTasks tasks, List<WorkplaceNotice> notices) {
        this.agent = agent;
        this.tasks = tasks;
        this.notices = List.copyOf(notices);
    }

    @GetMapping("/")
    String show(Model page) {
        List<OwnTask> all = tasks.of(agent.require(), agent.groups());
        page.addAttribute("mine", all.stream().filter(OwnTask::own).toList());
        page.addAttribute("offered", all.stream().filter(task -> !task.own()).toList());
        page.addAttribute(
                "notices",
                notices.stream()
                        .flatMap(notice -> notice.to(agent.groups()).stream())
                        .toList());
        page.addAttribute("mailReader", agent.groups().stream().anyMatch(MAIL_READERS::contains));
        page.addAttribute("candidateMails", !agent.isIn(Groups.ADMIN));
        return "accueil";
    }
}
