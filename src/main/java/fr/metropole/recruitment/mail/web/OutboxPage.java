package fr.metropole.recruitment.mail.web;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.access.Groups;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import fr.metropole.recruitment.mail.Outbox;
import fr.metropole.recruitment.mail.OutgoingState;
import fr.metropole.recruitment.mail.OutgoingView;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The mails that went out, wait or are stuck. HR and the auditors read them, HR sends one again; the technical administration
 * sees where each stands and why, but not a word of it.
 */
@Controller
class OutboxPage {

    private final Outbox outbox;
    private final CurrentAgent agent;
    private final DateTimeFormatter french;

    OutboxPage(Outbox outbox, CurrentAgent agent, Clock clock) {
        this.outbox = outbox;
        this.agent = agent;
        this.french = DateTimeFormatter.ofPattern("d MMMM yyyy 'à' H 'h' mm", Locale.FRENCH)
                .withZone(clock.getZone());
    }

    /** A mail as a line of the page. */
    record Line(
            UUID id,
            String writtenOn,
            String sentOn,
            OutgoingView mail,
            boolean application,
            boolean resendable,
            boolean postable) {

        /** The last failure in words. */
        public String why() {
            String code = mail.fault().orElse("");
            return switch (code) {
                case "ADDRESS_UNKNOWN" -> "Aucune adresse électronique n’est connue.";
                case "ADDRESS_INVALID" -> "L’adresse électronique n’est pas valable.";
                case "SMTP_UNREACHABLE" -> "Le serveur de messagerie n’a pas répondu pendant près de deux jours.";
                case "SMTP_NO_ANSWER" -> "Le serveur de messagerie n’a pas confirmé l’envoi.";
                case "MAIL_RETURNED" -> "Le message est revenu : cette adresse ne le reçoit pas.";
                case "SENDER_FELL_SILENT" -> "L’application s’est arrêtée pendant l’envoi.";
                default -> "Le serveur de messagerie a refusé le message.";
            };
        }
    }

    @GetMapping("/courriers")
    String list(Model page) {
        boolean words = mayRead();
        if (!words && !agent.isIn(Groups.ADMIN)) {
            throw new RefusedException(
                    Refusal.forbidden("MAIL_FORBIDDEN", "Les courriers aux candidats ne vous sont pas accessibles."));
        }
        page.addAttribute("words", words);
        page.addAttribute("stuck", lines(outbox.stuck()));
        page.addAttribute("mails", lines(outbox.latest()));
        page.addAttribute("kept", outbox.latest().stream().anyMatch(mail -> mail.state() == OutgoingState.KEPT));
        return "courriers/list";
    }

    @PostMapping("/courriers/{id}/renvoyer")
    String resend(@PathVariable UUID id, RedirectAttributes after) {
        mustDecide();
        return told(outbox.resend(id), "Le courrier repart dans quelques instants.", after);
    }

    @PostMapping("/courriers/{id}/poste")
    String posted(@PathVariable UUID id, RedirectAttributes after) {
        mustDecide();
        return told(outbox.posted(id), "Le courrier est noté comme envoyé par voie postale.", after);
    }

    private void mustDecide() {
        if (!mayDecide()) {
            throw new RefusedException(
                    Refusal.forbidden("HR_ONLY", "Seules les ressources humaines renvoient un courrier."));
        }
    }

    private static String told(Outcome<OutgoingView> outcome, String done, RedirectAttributes after) {
        after.addFlashAttribute(
                outcome.isAccepted() ? "done" : "refused",
                outcome.isAccepted() ? done : outcome.reasons().get(0).sentence());
        return "redirect:/courriers";
    }

    private List<Line> lines(List<OutgoingView> mails) {
        return mails.stream().map(this::line).toList();
    }

    private Line line(OutgoingView mail) {
        return new Line(
                mail.id(),
                on(mail.createdAt()),
                mail.sentAt().map(this::on).orElse(""),
                mail,
                mail.letterId().isPresent(),
                mayDecide() && mail.state().needsAPerson(),
                mayDecide() && (mail.state().needsAPerson() || mail.state() == OutgoingState.KEPT));
    }

    private String on(Instant moment) {
        return french.format(moment);
    }

    private boolean mayDecide() {
        return (agent.isIn(Groups.HR) || agent.isIn(Groups.HEAD_OF_HR)) && !agent.isIn(Groups.ADMIN);
    }

    private boolean mayRead() {
        return mayDecide() || (agent.isIn(Groups.AUDITORS) && !agent.isIn(Groups.ADMIN));
    }
}
