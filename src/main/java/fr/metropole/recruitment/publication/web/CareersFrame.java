package fr.metropole.recruitment.publication.web;

import fr.metropole.recruitment.publication.Employer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page who the employer is. */
@ControllerAdvice(annotations = Controller.class)
class CareersFrame {

    private final Employer employer;

    CareersFrame(Employer employer) {
        this.employer = employer;
    }

    @ModelAttribute("employer")
    Employer employer() {
        return employer;
    }
}
