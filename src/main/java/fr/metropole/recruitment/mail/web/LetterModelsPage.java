package fr.metropole.recruitment.mail.web;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.access.Groups;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import fr.metropole.recruitment.mail.LetterKind;
import fr.metropole.recruitment.mail.LetterRequest;
import fr.metropole.recruitment.mail.Letters;
import fr.metropole.recruitment.mail.PersonalPage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every letter that the application writes, with words of an invented case: what HR sends without having typed it. */
@Controller
class LetterModelsPage {

    private static final CaseReference REFERENCE = new CaseReference("REF 2027");
    private static final String NUMBER = "2027-000123";
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("number", NUMBER),
            Map.entry("reference", REFERENCE.value()),
            Map.entry("title", "Chargé ou chargée de projet (H/F)"),
            Map.entry("followUpUrl", PersonalPage.PLACE),
            Map.entry("missing", "la copie de votre diplôme"),
            Map.entry("deadline", "15 mars 2027"),
            Map.entry("date", "22 mars 2027"),
            Map.entry("time", "14 h 30"),
            Map.entry("place", "salle du conseil, 3e étage"),
            Map.entry("instructions", "Merci de vous présenter à l’accueil dix minutes avant."),
            Map.entry("reason", "(le motif saisi par le service)"),
            Map.entry("into", "2027-000045"),
            Map.entry("terms", "(les conditions de la proposition)"));

    private final Letters letters;
    private final CurrentAgent agent;

    LetterModelsPage(Letters letters, CurrentAgent agent) {
        this.letters = letters;
        this.agent = agent;
    }

    /** One letter as it would leave. */
    record Sample(String label, String subject, String body, boolean appointment) {}

    @GetMapping("/courriers/modeles")
    String show(Model page) {
        if (agent.groups().stream().noneMatch(List.of(Groups.HR, Groups.HEAD_OF_HR, Groups.AUDITORS)::contains)) {
            throw new RefusedException(
                    Refusal.forbidden("MAIL_FORBIDDEN", "Les courriers aux candidats ne vous sont pas accessibles."));
        }
        page.addAttribute(
                "samples", Arrays.stream(LetterKind.values()).map(this::sample).toList());
        return "courriers/models";
    }

    private Sample sample(LetterKind kind) {
        String text = letters.preview(new LetterRequest(REFERENCE, NUMBER, kind, WORDS));
        int end = text.indexOf('\n');
        return new Sample(
                kind.label(),
                text.substring(0, end),
                text.substring(end).strip(),
                kind == LetterKind.INTERVIEW_INVITATION);
    }
}
