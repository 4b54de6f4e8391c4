package fr.metropole.recruitment.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.fixture.ArchivePdf;
import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.requisition.Requisitions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mockito;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** One template, four formats: each says everything, and the PDF keeps what PDF/A and PDF/UA promise. */
class NoticeFormatsTest {

    private static final Employer EMPLOYER = new Employer(
            "Métropole d’essai", "Paris", "75013", "délégué", "deux ans", URI.create("https://recrute.exemple.fr"));
    private static final NoticeTemplate TEMPLATE =
            new NoticeTemplate(engine(), Mockito.mock(Requisitions.class), EMPLOYER);

    static Stream<Vacancy> postings() {
        return Stream.of(vacancy("job-description-replacement.json"), vacancy("job-description-creation.json"));
    }

    @Test
    void thePdfIsArchivableAndAccessible() {
        for (Vacancy vacancy : postings().toList()) {
            ArchivePdf.check(new NoticePdf(TEMPLATE).of(vacancy));
        }
    }

    @ParameterizedTest
    @MethodSource("postings")
    void everyFormatSaysEverything(Vacancy vacancy) throws Exception {
        String page = TEMPLATE.content(vacancy).replaceAll("<[^>]*>", " ");
        String pdf = pdfText(vacancy);
        String docx = docxText(vacancy);
        String text = NoticeText.of(vacancy, TEMPLATE.content(vacancy));
        for (String said : said(vacancy)) {
            assertThat(List.of(plain(page), plain(pdf), plain(docx), plain(text)))
                    .as(said)
                    .allMatch(format -> format.contains(plain(said)));
        }
    }

    @ParameterizedTest
    @MethodSource("postings")
    void noneTellsWhoIsAbsent(Vacancy vacancy) throws Exception {
        assertThat(List.of(TEMPLATE.content(vacancy), pdfText(vacancy), docxText(vacancy)))
                .noneMatch(format -> format.contains("AGENT-SECRET"));
    }

    @ParameterizedTest
    @MethodSource("postings")
    void everyChannelHasATextReadyToPaste(Vacancy vacancy) {
        Deliveries deliveries = new Deliveries();
        PortalText portal = new PortalText(TEMPLATE, EMPLOYER);
        List<ChannelDeliveries.Prepared> prepared = new ChannelDeliveries(List.of(
                        deliveries.ownSite(TEMPLATE),
                        deliveries.commonPortal(portal),
                        deliveries.territorialPortal(portal),
                        deliveries.press(TEMPLATE),
                        deliveries.networks(EMPLOYER)))
                .of(vacancy);
        assertThat(prepared).extracting(ChannelDeliveries.Prepared::channel).containsExactly(Channel.values());
        assertThat(prepared).allSatisfy(one -> {
            assertThat(one.instructions()).isNotBlank();
            assertThat(one.text())
                    .contains("31 décembre 2026")
                    .doesNotContain("null", "AGENT-SECRET", "&#", "<p>")
                    .containsIgnoringCase("chargé de mission");
        });
        assertThat(prepared.get(1).text())
                .contains("Versant\u00a0: Fonction publique territoriale", "Référence\u00a0: MGP ESSAI 1")
                .contains("Numéro de déclaration\u00a0: V075261200123")
                .contains("https://recrute.exemple.fr/offres/mgp-essai-1/candidater");
        assertThat(prepared.get(3).byMail()).as("the press gets a mail").isTrue();
        assertThat(prepared.get(4).text())
                .hasSizeLessThan(900)
                .endsWith("https://recrute.exemple.fr/offres/mgp-essai-1\n");
    }

    @Test
    void markupInASheetStaysText() {
        Vacancy odd = vacancy("job-description-replacement.json", "<b>gras</b> & « co »");
        assertThat(TEMPLATE.content(odd)).doesNotContain("<b>gras").contains("&lt;b&gt;gras");
        assertThat(NoticeText.of(odd, TEMPLATE.content(odd))).contains("<b>gras</b> & « co »");
    }

    @Test
    void thePagesAreDrawnToBeLookedAt() throws IOException {
        Path pictures = Files.createDirectories(Path.of("target", "screenshots"));
        byte[] pdf = new NoticePdf(TEMPLATE).of(vacancy("job-description-replacement.json"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(document.getNumberOfPages()).isBetween(2, 6);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(page, 90);
                ImageIO.write(
                        picture,
                        "png",
                        pictures.resolve("avis-" + (page + 1) + ".png").toFile());
            }
        }
    }

    private static List<String> said(Vacancy vacancy) {
        JobDescription sheet = vacancy.sheet();
        Stream<String> activities = sheet.mainActivities().stream().flatMap(block -> block.items().stream());
        Stream<String> axes = sheet.detailedAxes().stream()
                .flatMap(axis -> Stream.concat(
                        axis.items().stream(), axis.subBlocks().stream().flatMap(block -> block.items().stream())));
        Stream<String> expected = Stream.of(
                        sheet.knowledge().knowledge(),
                        sheet.knowledge().knowHow(),
                        sheet.knowledge().interpersonalSkills(),
                        sheet.knowledge().mixed(),
                        sheet.successFactors(),
                        sheet.terms().documents(),
                        sheet.terms().constraints(),
                        sheet.access().transports(),
                        sheet.position().services(),
                        sheet.position().directorateMissions(),
                        sheet.interfaces().external())
                .flatMap(List::stream);
        Stream<String> legal = Stream.of(
                vacancy.notice().reference().value(),
                "31 décembre 2026",
                "V075261200123",
                "L332-13",
                "Égalité de traitement",
                "Handicap",
                "Protection de vos données",
                "CNIL",
                String.valueOf(sheet.identification().purpose()));
        return Stream.of(activities, axes, expected, legal).flatMap(all -> all).toList();
    }

    private static String plain(String text) {
        return text.replace("&#39;", "'")
                .replace("&amp;", "&")
                .replace("&#160;", " ")
                .replaceAll("(?i)<[^>]+>", "")
                .replaceAll("[\\s\\u00a0]+", "")
                .toLowerCase(java.util.Locale.FRENCH);
    }

    private static String pdfText(Vacancy vacancy) throws IOException {
        try (PDDocument document = Loader.loadPDF(new NoticePdf(TEMPLATE).of(vacancy))) {
            return new PDFTextStripper().getText(document).replaceAll("Page \\d+ sur \\d+", "");
        }
    }

    private static String docxText(Vacancy vacancy) throws IOException {
        byte[] docx = new NoticeDocx(TEMPLATE, EMPLOYER).of(vacancy);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new AssertionError("no text");
        }
    }

    private static Vacancy vacancy(String resource) {
        return vacancy(resource, null);
    }

    private static Vacancy vacancy(String resource, @Nullable String mentions) {
        ObjectMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        try (InputStream content = NoticeFormatsTest.class.getResourceAsStream("/demo/" + resource)) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst(
                            "\\{",
                            "{\"legal\": {\"absence\": {\"agentReference\": \"AGENT-SECRET\"}, \"legalBasis\":"
                                    + " \"CGFP L332-13\"},");
            return new Vacancy(notice(mentions), json.readValue(text, JobDescription.class));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static NoticeView notice(@Nullable String mentions) {
        return new NoticeView(
                new CaseReference("MGP ESSAI 1"),
                "mgp-essai-1",
                "Chargé de mission (H/F)",
                LocalDate.of(2026, 11, 16),
                LocalDate.of(2026, 12, 31),
                NoticeStatus.OPEN,
                "V075261200123",
                null,
                mentions,
                List.of());
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
