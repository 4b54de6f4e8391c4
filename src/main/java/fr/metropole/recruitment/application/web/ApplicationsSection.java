package fr.metropole.recruitment.application.web;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.access.Groups;
import fr.metropole.recruitment.application.ApplicationState;
import fr.metropole.recruitment.application.ApplicationView;
import fr.metropole.recruitment.application.Applications;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.CaseSection;
import fr.metropole.recruitment.mail.Letter;
import fr.metropole.recruitment.mail.Letters;
import fr.metropole.recruitment.publication.Notices;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the page of a case shows of its applications: where each stands, and every letter its candidate has had. */
@Component
class ApplicationsSection implements CaseSection {

    private static final int PLACE = 50;

    private final Applications applications;
    private final Letters letters;
    private final Notices notices;
    private final CurrentAgent agent;
    private final DateTimeFormatter french;

    ApplicationsSection(Applications applications, Letters letters, Notices notices, CurrentAgent agent, Clock clock) {
        this.applications = applications;
        this.letters = letters;
        this.notices = notices;
        this.agent = agent;
        this.french = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH).withZone(clock.getZone());
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String title() {
        return "Candidatures";
    }

    @Override
    public List<Line> lines(CaseReference reference) {
        Map<String, List<Letter>> written =
                letters.ofCase(reference).stream().collect(Collectors.groupingBy(Letter::applicationNumber));
        return Stream.concat(
                        applications.ofCase(reference).stream()
                                .map(one -> line(one, written.getOrDefault(one.number(), List.of()))),
                        register(reference))
                .toList();
    }

    /** HR's way to register what came on paper, once the post was made public. */
    private Stream<Line> register(CaseReference reference) {
        boolean hr = agent.isIn(Groups.HR) || agent.isIn(Groups.HEAD_OF_HR);
        return notices
                .find(reference)
                .filter(notice -> hr && notice.publishedOn() != null)
                .map(notice -> Line.link(
                        "Reçue par courrier",
                        "Enregistrer une candidature sur papier",
                        "/dossiers/" + notice.slug() + "/candidatures/nouvelle"))
                .stream();
    }

    private Line line(ApplicationView application, List<Letter> received) {
        String state = "%s (%s) – %s, reçue le %s%s"
                .formatted(
                        isSealed(application) ? "Dossier fermé" : application.candidateName(),
                        application.status().label(),
                        application.state().label(),
                        french.format(application.receivedAt()),
                        application.late() ? ", hors délai" : "");
        String answers = received.stream()
                .map(letter -> letter.kind().label() + " le " + french.format(letter.writtenAt()))
                .collect(Collectors.joining(" ; "));
        String text = answers.isEmpty() ? state : state + ". " + answers + ".";
        return isSealed(application)
                ? Line.of(application.number(), text)
                : Line.link(application.number(), text, "/candidatures/" + application.number());
    }

    /** Before the unsuccessful-search record is signed, nobody is led to a file that does not open. */
    private static boolean isSealed(ApplicationView application) {
        return application.state() == ApplicationState.WAITING_FOR_POOL;
    }
}
