package fr.metropole.recruitment.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.inbox.message.Correspondent;
import fr.metropole.recruitment.inbox.message.MailAttachment;
import fr.metropole.recruitment.inbox.message.ParsedMail;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** References as people write them. */
class ReferenceSearchTest {

    private static final CaseReference DADEN = new CaseReference("MGP REMPL DADEN 22");
    private static final CaseReference DADEN_2 = new CaseReference("MGP REMPL DADEN 2");
    private static final CaseReference DIT = new CaseReference("CdM DIT 2020");
    private static final CaseReference STUDIES = new CaseReference("MGP ÉTUDES 7");

    private final ReferenceSearch search = new ReferenceSearch(List.of(DADEN, DADEN_2, DIT, STUDIES));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MGP REMPL DADEN 22",
                "Candidature : mgp rempl daden 22",
                "réf. MGP-REMPL-DADEN-22",
                "MGP_REMPL_DADEN_22",
                "(MGP/REMPL/DADEN/22)",
                "MGPREMPLDADEN22",
                "MgpRempl Daden22.",
                "MGP  REMPL \u00a0DADEN\u202f22 ",
                "MGP – REMPL – DADEN – 22",
                "ＭＧＰ ＲＥＭＰＬ ＤＡＤＥＮ ２２",
                "MGP RÉMPL DADEN 22"
            })
    void itIsFoundHoweverItIsWritten(String subject) {
        assertThat(search.in(mail(subject, "", "")).exact()).containsExactly(DADEN);
    }

    @ParameterizedTest
    @CsvSource({
        "MGP REMPL DADEM 22, MGP REMPL DADEN 22",
        "MGP REMPL DAEDN 22, MGP REMPL DADEN 22",
        "MGP REMP DADEN 22, MGP REMPL DADEN 22",
        "MGP REMPLL DADEN 22, MGP REMPL DADEN 22",
        "CdN DIT 2020, CdM DIT 2020",
        "CDM DIT 2O20, CdM DIT 2020",
        "MGP ETUDE 7, MGP ÉTUDES 7"
    })
    void oneWrongLetterProposes(String subject, String expected) {
        ReferenceSearch.Found found = search.in(mail(subject, "", ""));
        assertThat(found.exact()).isEmpty();
        assertThat(found.near()).contains(new CaseReference(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MGP REMPL", "DADEN 22", "MGP REXXL DADEM 99", "dit 2020", "bonjour"})
    void moreThanThatIsNothing(String subject) {
        ReferenceSearch.Found found = search.in(mail(subject, "", ""));
        assertThat(found.exact()).isEmpty();
        assertThat(found.near()).isEmpty();
    }

    @Test
    void aLongerReferenceIsNotItsBeginning() {
        assertThat(search.in(mail("MGP REMPL DADEN 2", "", "")).exact()).containsExactly(DADEN_2);
        assertThat(search.in(mail("MGP REMPL DADEN 222", "", "")).exact()).isEmpty();
    }

    @Test
    void theSubjectDecidesWhatTheTextLeavesOpen() {
        assertThat(search.in(mail("MGP REMPL DADEN 22", "j’ai aussi écrit pour CdM DIT 2020", ""))
                        .exact())
                .containsExactly(DADEN);
        assertThat(search.in(mail("Candidatures", "MGP REMPL DADEN 22 et CdM DIT 2020", ""))
                        .exact())
                .containsExactlyInAnyOrder(DADEN, DIT);
    }

    @Test
    void textAndFileNamesAreReadToo() {
        assertThat(search.in(mail("Candidature", "Réf. : CdM\nDIT 2020", "")).exact())
                .containsExactly(DIT);
        assertThat(search.in(mail("Candidature", "", "CV_mgp-etudes-7.pdf")).exact())
                .containsExactly(STUDIES);
    }

    @Test
    void aThousandReferencesAndALongTextAreNoBurden() {
        List<CaseReference> many = Stream.iterate(1, n -> n + 1)
                .limit(1_000)
                .map(n -> new CaseReference("MGP REMPL DIR%03d %d".formatted(n, 2000 + n)))
                .toList();
        String text = "le poste de chargé de mission auprès de la direction ".repeat(380);
        assertThat(new ReferenceSearch(many).in(mail("Candidature", text, "")).near())
                .isEmpty();
    }

    private static ParsedMail mail(String subject, String text, String file) {
        return new ParsedMail(
                Optional.empty(),
                new Correspondent("a@example.org", "A B"),
                subject,
                Optional.empty(),
                text,
                file.isEmpty() ? List.of() : List.of(new MailAttachment(file, new byte[1])),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of());
    }
}
