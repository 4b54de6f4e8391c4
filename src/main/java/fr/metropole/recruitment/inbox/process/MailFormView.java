package fr.metropole.recruitment.inbox.process;

import fr.metropole.recruitment.application.FrenchDates;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.document.DocumentRef;
import fr.metropole.recruitment.document.Documents;
import fr.metropole.recruitment.inbox.IncomingMailView;
import fr.metropole.recruitment.inbox.MailDesk;
import fr.metropole.recruitment.inbox.Proposal;
import fr.metropole.recruitment.inbox.message.Correspondent;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.publication.NoticeView;
import fr.metropole.recruitment.publication.Notices;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the form shows of a message, and what it proposes; a forwarded one proposes who wrote it first. */
@Component
class MailFormView {

    private final MailDesk desk;
    private final Notices notices;
    private final Documents documents;

    MailFormView(MailDesk desk, Notices notices, Documents documents) {
        this.desk = desk;
        this.notices = notices;
        this.documents = documents;
    }

    FormView of(long mail) {
        return desk.find(mail)
                .map(view -> message(view).and(proposed(view)).withOptions("vacancies", vacancies(view)))
                .orElseGet(FormView::empty);
    }

    private FormView message(IncomingMailView mail) {
        return FormView.empty()
                .with("mailNumber", mail.id())
                .with("sender", shown(mail.sender()))
                .with("subject", mail.subject().isEmpty() ? "(sans objet)" : plain(mail.subject()))
                .with("arrivedOn", FrenchDates.day(mail.arrivedAt()))
                .with("sourceLabel", mail.source().label())
                .with(
                        "reasons",
                        mail.reasons().stream().map(one -> "- " + plain(one)).collect(Collectors.joining("\n")))
                .with(
                        "documents",
                        documents.describeAll(mail.documents()).stream()
                                .map(MailFormView::row)
                                .toList());
    }

    private FormView proposed(IncomingMailView mail) {
        Proposal proposal = desk.proposal(mail);
        return FormView.empty()
                .with("verdict", proposal.applicationNumber().isPresent() ? "EXISTING" : "NEW")
                .with("vacancy", mail.reference().map(CaseReference::value).orElse(null))
                .with("firstName", proposal.firstName())
                .with("lastName", proposal.lastName())
                .with("email", proposal.email())
                .with("status", "OTHER")
                .with("applicationNumber", proposal.applicationNumber().orElse(""));
    }

    /** The proposed case first, then those that take applications today. */
    private List<FormView.Option> vacancies(IncomingMailView mail) {
        List<CaseReference> open =
                notices.open().stream().map(NoticeView::reference).toList();
        return java.util.stream.Stream.concat(mail.reference().stream(), open.stream())
                .distinct()
                .map(this::option)
                .toList();
    }

    private FormView.Option option(CaseReference reference) {
        String title = notices.find(reference).map(NoticeView::title).orElse("");
        return new FormView.Option(reference.value() + " – " + title, reference.value());
    }

    private static Map<String, String> row(DocumentRef document) {
        return Map.of("name", document.fileName(), "size", document.readableSize());
    }

    private static String shown(Correspondent sender) {
        String name = plain(sender.name());
        return sender.isKnown() ? (name + " (" + plain(sender.address()) + ")").strip() : "expéditeur inconnu";
    }

    /** The text parts of a form read Markdown and HTML: what a stranger wrote must stay words. */
    private static String plain(String text) {
        return text.replaceAll("[<>\\[\\]()*_`#\\\\!|~]", " ")
                .replaceAll(" {2,}", " ")
                .strip();
    }
}
