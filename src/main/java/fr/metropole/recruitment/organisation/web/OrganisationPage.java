package fr.metropole.recruitment.organisation.web;

import fr.metropole.recruitment.organisation.Organisation;
import fr.metropole.recruitment.organisation.OrganisationRegister;
import fr.metropole.recruitment.organisation.PersonView;
import fr.metropole.recruitment.organisation.UnitView;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The organisation at a glance: the tree of units with their heads, and the agents. */
@Controller
@OrganisationAccess.ForKeepers
class OrganisationPage {

    private final Organisation organisation;
    private final OrganisationRegister register;

    OrganisationPage(Organisation organisation, OrganisationRegister register) {
        this.organisation = organisation;
        this.register = register;
    }

    @GetMapping("/organisation")
    String show(Model model) {
        List<UnitView> units = organisation.units();
        Map<String, PersonView> heads = organisation.heads();
        model.addAttribute("tree", TreeNode.under(null, units, heads));
        model.addAttribute("vacant", units.size() - heads.size());
        model.addAttribute("persons", organisation.persons());
        model.addAttribute("absent", register.absentToday());
        return "organisation/overview";
    }
}
