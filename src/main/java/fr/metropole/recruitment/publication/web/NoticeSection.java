package fr.metropole.recruitment.publication.web;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.CaseSection;
import fr.metropole.recruitment.publication.ChannelProof;
import fr.metropole.recruitment.publication.NoticeDesk;
import fr.metropole.recruitment.publication.NoticeFile;
import fr.metropole.recruitment.publication.NoticeView;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of a case shows of its notice. */
@Component
class NoticeSection implements CaseSection {

    private static final int PLACE = 40;
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private final NoticeDesk desk;

    NoticeSection(NoticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String title() {
        return "Avis de vacance";
    }

    @Override
    public boolean isAboutCandidates() {
        return false;
    }

    @Override
    public List<Line> lines(CaseReference reference) {
        return desk.file(reference).map(NoticeSection::lines).orElse(List.of());
    }

    private static List<Line> lines(NoticeFile file) {
        NoticeView notice = file.notice();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("État", notice.status().label()));
        add(lines, "Publié le", day(notice.publishedOn()));
        add(lines, "Date limite", day(notice.closesOn()));
        add(lines, "Numéro de déclaration (DVE)", notice.declarationNumber());
        add(lines, "Urgence", notice.urgencyReason());
        add(lines, "Mentions", notice.mentions());
        notice.channels().forEach(proof -> lines.add(Line.of(proof.channel().label(), proof(proof))));
        file.extensions().forEach(extension -> lines.add(Line.of("Prolongation", extension)));
        add(lines, "Motif du retrait", file.withdrawalReason());
        lines.add(Line.link(
                "Supports et preuves",
                "Textes à publier, fichiers et preuves",
                "/dossiers/" + notice.slug() + "/avis"));
        if (notice.publishedOn() != null) {
            lines.add(Line.link(
                    "Preuves de publication",
                    "Dossier de preuves (ZIP)",
                    "/dossiers/" + notice.slug() + "/preuves-de-publication.zip"));
        }
        return lines;
    }

    private static void add(List<Line> lines, String label, @Nullable String value) {
        if (value != null) {
            lines.add(Line.of(label, value));
        }
    }

    private static String proof(ChannelProof proof) {
        String text = "publié le " + FRENCH.format(proof.publishedOn());
        text = proof.address() == null ? text : text + ", " + proof.address();
        return proof.proofReference() == null ? text : text + ", preuve " + proof.proofReference();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : FRENCH.format(day);
    }
}
