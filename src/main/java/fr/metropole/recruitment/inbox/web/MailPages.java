package fr.metropole.recruitment.inbox.web;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import fr.metropole.recruitment.document.Documents;
import fr.metropole.recruitment.document.web.DocumentResponse;
import fr.metropole.recruitment.inbox.Inbox;
import fr.metropole.recruitment.inbox.IncomingMailView;
import fr.metropole.recruitment.inbox.MailDesk;
import fr.metropole.recruitment.inbox.MailOutcome;
import fr.metropole.recruitment.inbox.MailReadings;
import fr.metropole.recruitment.inbox.MailReason;
import fr.metropole.recruitment.inbox.MailReceipt;
import fr.metropole.recruitment.inbox.MailSource;
import fr.metropole.recruitment.inbox.mailbox.GivenUpMessages;
import fr.metropole.recruitment.inbox.mailbox.MailboxHealth;
import fr.metropole.recruitment.inbox.mailbox.MailboxNumber;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The messages that came in, and one of them: words only, its files behind the same guard as every document. */
@Controller
class MailPages {

    private final MailDesk desk;
    private final Inbox inbox;
    private final Documents documents;
    private final DocumentResponse response;
    private final MailReaders readers;
    private final GivenUpMessages givenUp;
    private final MailReadings readings;
    private final MailboxHealth mailbox;

    MailPages(
            MailDesk desk,
            Inbox inbox,
            Documents documents,
            DocumentResponse response,
            MailReaders readers,
            GivenUpMessages givenUp,
            MailReadings readings,
            MailboxHealth mailbox) {
        this.desk = desk;
        this.inbox = inbox;
        this.documents = documents;
        this.response = response;
        this.readers = readers;
        this.givenUp = givenUp;
        this.readings = readings;
        this.mailbox = mailbox;
    }

    @GetMapping("/courriels")
    String list(Model page) {
        readers.mustRead();
        page.addAttribute("outage", mailbox.sentence().orElse(null));
        page.addAttribute("mails", desk.latest().stream().map(MailLine::of).toList());
        page.addAttribute("mayImport", readers.mayDecide());
        page.addAttribute("givenUp", givenUp.all().stream().map(GivenUpLine::of).toList());
        return "courriels/list";
    }

    @GetMapping("/courriels/{id}")
    String show(@PathVariable long id, Model page) {
        IncomingMailView mail = open(id);
        readings.read(mail, readers.reader());
        page.addAttribute("mail", mail);
        page.addAttribute("line", MailLine.of(mail));
        page.addAttribute("documents", documents.describeAll(mail.documents()));
        page.addAttribute("scans", documents.scanStates(mail.documents()));
        page.addAttribute("mayTakeUp", readers.mayDecide() && isPutAway(mail.state()));
        return "courriels/mail";
    }

    /** A file of the message, or the message itself; one of another message does not exist here. */
    @GetMapping("/courriels/{id}/documents/{document}")
    ResponseEntity<Resource> document(@PathVariable long id, @PathVariable UUID document) {
        IncomingMailView mail = open(id);
        boolean raw = mail.raw().filter(document::equals).isPresent();
        if (!raw && !mail.documents().contains(document)) {
            return ResponseEntity.notFound().build();
        }
        readings.read(mail, readers.reader());
        return response.show(document);
    }

    @PostMapping("/courriels")
    String importMail(@RequestParam(name = "file") MultipartFile file, RedirectAttributes after) throws IOException {
        readers.mustDecide();
        byte[] bytes = file.getInputStream().readNBytes((int) Inbox.MAX_SIZE + 1);
        MailReceipt receipt = inbox.receive(bytes, MailSource.FILE);
        after.addFlashAttribute("imported", receipt.outcome().label());
        after.addFlashAttribute(
                "importReasons",
                receipt.reasons().stream().map(MailReason::sentence).toList());
        return receipt.mailId().map(id -> "redirect:/courriels/" + id).orElse("redirect:/courriels");
    }

    @PostMapping("/courriels/{id}/reprendre")
    String takeUp(@PathVariable long id, RedirectAttributes after) {
        readers.mustDecide();
        Outcome<MailOutcome> outcome = desk.takeUp(id);
        after.addFlashAttribute(
                outcome.isAccepted() ? "imported" : "refused",
                outcome.isAccepted()
                        ? "La tâche « Rattacher une candidature » est ouverte"
                        : outcome.reasons().get(0).sentence());
        return "redirect:/courriels/" + id;
    }

    /** Tries a message of the mailbox again that could not be taken. */
    @PostMapping("/courriels/boite/relire")
    String retry(MailboxNumber number, RedirectAttributes after) {
        readers.mustDecide();
        return told(givenUp.retry(number), "Le message sera relu au prochain passage dans la boîte", after);
    }

    /** Puts one away that a person has seen to in the mailbox. */
    @PostMapping("/courriels/boite/classer")
    String seenTo(MailboxNumber number, RedirectAttributes after) {
        readers.mustDecide();
        return told(givenUp.seenTo(number), "Le message est classé", after);
    }

    private static String told(Outcome<MailboxNumber> outcome, String done, RedirectAttributes after) {
        after.addFlashAttribute(
                outcome.isAccepted() ? "imported" : "refused",
                outcome.isAccepted() ? done : outcome.reasons().get(0).sentence());
        return "redirect:/courriels";
    }

    private IncomingMailView open(long id) {
        readers.mustRead();
        return desk.find(id)
                .orElseThrow(() -> new RefusedException(Refusal.notFound("MAIL_UNKNOWN", "Ce courriel n’existe pas.")));
    }

    private static boolean isPutAway(MailOutcome state) {
        return List.of(MailOutcome.IGNORED, MailOutcome.SET_ASIDE, MailOutcome.REFUSED)
                .contains(state);
    }
}
