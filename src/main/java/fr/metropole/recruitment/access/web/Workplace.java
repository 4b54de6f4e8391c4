package fr.metropole.recruitment.access.web;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.access.OwnTask;
import fr.metropole.recruitment.access.OwnTasks;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in: what the person has to do. */
@Controller
class Workplace {

    private final CurrentAgent agent;
    private final OwnTasks tasks;

    Workplace(CurrentAgent agent, OwnTasks tasks) {
        this.agent = agent;
        this.tasks = tasks;
    }

    @GetMapping("/")
    String show(Model page) {
        List<OwnTask> all = tasks.of(agent.require(), agent.groups());
        page.addAttribute("mine", all.stream().filter(OwnTask::own).toList());
        page.addAttribute("offered", all.stream().filter(task -> !task.own()).toList());
        return "accueil";
    }
}
