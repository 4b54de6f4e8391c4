package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.document.Documents;
import fr.metropole.recruitment.mail.Letters;
import fr.metropole.recruitment.publication.NoticeView;
import fr.metropole.recruitment.publication.Notices;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together what a candidate may see of his own application. */
@Component
class FollowUpReading {

    private final Notices notices;
    private final Documents documents;
    private final Letters letters;

    FollowUpReading(Notices notices, Documents documents, Letters letters) {
        this.notices = notices;
        this.documents = documents;
        this.letters = letters;
    }

    FollowUpView of(ApplicationRow application) {
        ApplicationFile file = application.toFile();
        ApplicationState state = shown(file);
        boolean incomplete = state == ApplicationState.INCOMPLETE;
        return new FollowUpView(
                application.number(),
                application.caseReference(),
                title(application.caseReference()),
                state,
                file.application().receivedAt(),
                documents.describeAll(file.documentIds()),
                letters.ofApplication(application.number()),
                incomplete ? file.missingDocuments() : Optional.empty(),
                incomplete ? file.documentDueOn() : Optional.empty(),
                application.isWithdrawable(),
                incomplete || state == ApplicationState.RECEIVED,
                isErasable(application, state),
                application.isErased(),
                FollowUpStep.of(state));
    }

    /** The answer still needs the address it goes to; who is hired has a file that follows other rules. */
    private boolean isErasable(ApplicationRow application, ApplicationState state) {
        return state.isFinal()
                && state != ApplicationState.RETAINED
                && !application.isErased()
                && letters.hasAnswer(application.number());
    }

    /** A shortlist that is settled but not announced is nobody's business yet. */
    private static ApplicationState shown(ApplicationFile file) {
        ApplicationState state = file.application().state();
        return ApplicationState.SETTLED.contains(state) && !file.shortlistAnnounced()
                ? ApplicationState.REVIEWED_N2
                : state;
    }

    private String title(CaseReference reference) {
        return notices.find(reference).map(NoticeView::title).orElse(reference.value());
    }
}
