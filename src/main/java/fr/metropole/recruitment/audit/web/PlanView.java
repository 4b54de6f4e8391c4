package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.audit.Control;
import fr.metropole.recruitment.audit.ControlPlan.Controlled;
import fr.metropole.recruitment.audit.ControlPlan.Plan;
import fr.metropole.recruitment.audit.ControlPlan.RuleRow;
import java.util.List;

/** The control plan as the page shows it. */
record PlanView(List<RuleRow> rules, List<CaseLine> cases, long count, int page, int pages, long waiting) {

    /** One recruitment; nothing is said of one that was not judged yet. */
    record CaseLine(CaseRow file, boolean judged, int kept, int due, List<Control> noted, List<Control> broken) {

        static CaseLine of(Controlled one) {
            return new CaseLine(CaseRow.of(one.file()), one.judged(), one.kept(), one.due(), one.noted(), one.broken());
        }
    }

    static PlanView of(Plan plan) {
        return new PlanView(
                plan.rules(),
                plan.cases().stream().map(CaseLine::of).toList(),
                plan.count(),
                plan.page(),
                plan.pages(),
                plan.waiting());
    }
}
