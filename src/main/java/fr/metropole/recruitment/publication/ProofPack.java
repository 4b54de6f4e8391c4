package fr.metropole.recruitment.publication;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.document.Documents;
import fr.metropole.recruitment.document.print.PrintedPage;
import fr.metropole.recruitment.requisition.LegalBasis;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Everything that proves a publication in one archive: for each channel where and when, the text and its hash, the files that
 * show it, the period as it was computed. {@code empreintes.txt} is what {@code sha256sum -c} reads.
 */
@Service
public class ProofPack {

    private final NoticeProofs proofs;
    private final NoticeDesk desk;
    private final NoticePdf pdf;
    private final ChannelDeliveries deliveries;
    private final Requisitions requisitions;
    private final Documents documents;
    private final ITemplateEngine templates;

    ProofPack(
            NoticeProofs proofs,
            NoticeDesk desk,
            NoticePdf pdf,
            ChannelDeliveries deliveries,
            Requisitions requisitions,
            Documents documents,
            ITemplateEngine templates) {
        this.proofs = proofs;
        this.desk = desk;
        this.pdf = pdf;
        this.deliveries = deliveries;
        this.requisitions = requisitions;
        this.documents = documents;
        this.templates = templates;
    }

    /** A file of the archive with its hash. */
    record Listed(String name, String sha256) {}

    /** @throws UncheckedIOException when the stream takes no more */
    public void write(Vacancy vacancy, OutputStream out) {
        CaseReference reference = vacancy.notice().reference();
        List<Listed> listed = new ArrayList<>();
        try (ZipOutputStream archive = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            add(archive, "avis.pdf", pdf.of(vacancy), listed);
            texts(archive, vacancy, listed);
            pieces(archive, proofs.of(reference), listed);
            add(archive, "preuves.pdf", summary(vacancy, List.copyOf(listed)), listed);
            archive.putNextEntry(new ZipEntry("empreintes.txt"));
            archive.write(sums(listed).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the channels that the notice stood on. */
    private void texts(ZipOutputStream archive, Vacancy vacancy, List<Listed> listed) throws IOException {
        Set<Channel> used =
                vacancy.notice().channels().stream().map(ChannelProof::channel).collect(Collectors.toSet());
        for (ChannelDeliveries.Prepared prepared : deliveries.of(vacancy)) {
            if (used.contains(prepared.channel())) {
                String name = "textes/" + prepared.channel().name().toLowerCase(Locale.ROOT) + ".txt";
                add(archive, name, prepared.text().getBytes(StandardCharsets.UTF_8), listed);
            }
        }
    }

    private void pieces(ZipOutputStream archive, List<ProofFile> kept, List<Listed> listed) throws IOException {
        int place = 0;
        for (ProofFile proof : kept) {
            place++;
            copy(archive, "pieces/" + place + " " + proof.fileName(), proof, listed);
        }
    }

    private byte[] summary(Vacancy vacancy, List<Listed> listed) {
        NoticeView notice = vacancy.notice();
        LegalBasis basis = requisitions
                .find(notice.reference())
                .map(RequisitionView::basis)
                .orElse(null);
        LocalDate published = notice.publishedOn();
        Context values = new Context(Locale.FRENCH);
        values.setVariable("notice", notice);
        values.setVariable("period", published == null ? "Non publié" : NoticeRules.period(notice, published, basis));
        values.setVariable("basis", basis == null ? "—" : basis.basis() + ", règle " + basis.rule());
        values.setVariable(
                "extensions",
                desk.file(notice.reference()).map(NoticeFile::extensions).orElse(List.of()));
        values.setVariable("proofs", proofs.of(notice.reference()));
        values.setVariable("files", listed);
        return PrintedPage.of(templates.process("avis/preuves", values));
    }

    private static void add(ZipOutputStream archive, String name, byte[] content, List<Listed> listed)
            throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        archive.write(content);
        listed.add(new Listed(name, sha256(content)));
    }

    private void copy(ZipOutputStream archive, String name, ProofFile proof, List<Listed> listed) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        try (InputStream bytes = documents.open(proof.documentId()).orElse(InputStream.nullInputStream())) {
            bytes.transferTo(archive);
        }
        listed.add(new Listed(name, proof.sha256()));
    }

    private static String sums(List<Listed> listed) {
        StringBuilder sums = new StringBuilder();
        listed.forEach(file ->
                sums.append(file.sha256()).append("  ").append(file.name()).append('\n'));
        return sums.toString();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
