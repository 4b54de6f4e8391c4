package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.audit.CaseControls;
import fr.metropole.recruitment.audit.CaseFile;
import fr.metropole.recruitment.audit.CaseHistory;
import fr.metropole.recruitment.audit.CaseSearch;
import fr.metropole.recruitment.audit.Control;
import fr.metropole.recruitment.audit.Control.State;
import fr.metropole.recruitment.audit.Sight;
import fr.metropole.recruitment.core.CaseReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The controls over all recruitments that a search finds: which of them broke which rule. */
@Component
class ControlPlan {

    private final CaseHistory history;
    private final CaseControls controls;

    ControlPlan(CaseHistory history, CaseControls controls) {
        this.history = history;
        this.controls = controls;
    }

    /**
     * The answer.
     *
     * @param rules each rule, and how often it stands how
     * @param cases each recruitment, those with most to look at first
     */
    record Plan(List<RuleRow> rules, List<CaseControlled> cases) {}

    /** One rule over all recruitments. */
    record RuleRow(String code, String words, int kept, int due, int noted, int broken) {}

    /** One recruitment and what there is to look at. */
    record CaseControlled(CaseRow file, int kept, int due, List<Control> noted, List<Control> broken) {

        int weight() {
            return broken.size() * 1_000 + noted.size();
        }
    }

    Plan of(CaseSearch search, Sight sight) {
        Map<String, List<Control>> byRule = new LinkedHashMap<>();
        List<CaseControlled> cases = new ArrayList<>();
        for (CaseFile file : history.search(search, sight)) {
            List<Control> all = controls.of(new CaseReference(file.reference()));
            all.forEach(control -> byRule.computeIfAbsent(control.code(), code -> new ArrayList<>())
                    .add(control));
            cases.add(new CaseControlled(
                    CaseRow.of(file),
                    with(State.KEPT, all).size(),
                    with(State.DUE, all).size(),
                    with(State.NOTED, all),
                    with(State.BROKEN, all)));
        }
        cases.sort((one, other) -> other.weight() - one.weight());
        return new Plan(byRule.values().stream().map(ControlPlan::row).toList(), cases);
    }

    private static RuleRow row(List<Control> controls) {
        Control first = controls.get(0);
        return new RuleRow(
                first.code(),
                first.words(),
                with(State.KEPT, controls).size(),
                with(State.DUE, controls).size(),
                with(State.NOTED, controls).size(),
                with(State.BROKEN, controls).size());
    }

    private static List<Control> with(State state, List<Control> controls) {
        return controls.stream().filter(control -> control.state() == state).toList();
    }
}
