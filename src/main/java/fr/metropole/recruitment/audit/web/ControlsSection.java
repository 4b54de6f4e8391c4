package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.audit.CaseControls;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.CaseSection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The controls on the page of a case, where the authority looks before it signs. */
@Component
class ControlsSection implements CaseSection {

    private static final int PLACE = 75;

    private final CaseControls controls;

    ControlsSection(CaseControls controls) {
        this.controls = controls;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String title() {
        return "Contrôles avant signature";
    }

    @Override
    public List<Line> lines(CaseReference reference) {
        return controls.of(reference).stream()
                .map(control -> Line.of(
                        control.words(),
                        control.state().label() + (control.proof().isEmpty() ? "" : " – " + control.proof())))
                .toList();
    }
}
