package fr.metropole.recruitment.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.metropole.recruitment.document.DocumentRef;
import fr.metropole.recruitment.document.Documents;
import fr.metropole.recruitment.mail.Letter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes a candidate's copy of his data as an archive: what is kept of him and what was written to him in a common format, and
 * his documents, one after the other, none of them wholly in memory (GDPR articles 15 and 20).
 */
@Component
public class CandidateCopy {

    private final Documents documents;
    private final ObjectMapper json;

    CandidateCopy(Documents documents, ObjectMapper json) {
        this.documents = documents;
        this.json = json.copy()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .setSerializationInclusion(JsonInclude.Include.NON_NULL);
    }

    /** @throws UncheckedIOException when the stream takes no more */
    public void write(CandidateData.Copy copy, OutputStream out) {
        try (ZipOutputStream archive = new ZipOutputStream(out)) {
            archive.putNextEntry(new ZipEntry("donnees.json"));
            archive.write(json.writeValueAsBytes(facts(copy)));
            int position = 0;
            for (DocumentRef document : copy.view().documents()) {
                position++;
                add(archive, document, position);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(ZipOutputStream archive, DocumentRef document, int position) throws IOException {
        archive.putNextEntry(new ZipEntry("documents/" + position + " " + document.fileName()));
        try (InputStream bytes = documents.open(document.id()).orElse(InputStream.nullInputStream())) {
            bytes.transferTo(archive);
        }
    }

    private static Map<String, @Nullable Object> facts(CandidateData.Copy copy) {
        Candidate candidate = copy.candidate();
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("prenom", candidate.firstName());
        facts.put("nom", candidate.lastName());
        facts.put("courriel", candidate.email());
        facts.put("telephone", candidate.phone());
        facts.put("situation", candidate.status().label());
        facts.put("grade", candidate.grade());
        facts.put("conservationAcceptee", candidate.consent());
        facts.put("candidature", application(copy.view()));
        facts.put(
                "courriers",
                copy.view().letters().stream().map(CandidateCopy::letter).toList());
        return facts;
    }

    private static Map<String, Object> application(FollowUpView view) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("numero", view.number());
        facts.put("reference", view.reference().value());
        facts.put("poste", view.title());
        facts.put("recueLe", view.receivedAt());
        facts.put("etat", view.state().label());
        facts.put("documents", names(view.documents()));
        return facts;
    }

    private static List<String> names(List<DocumentRef> kept) {
        return kept.stream()
                .map(document -> document.fileName() + " (SHA-256 " + document.sha256() + ")")
                .toList();
    }

    private static Map<String, Object> letter(Letter letter) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("ecritLe", letter.writtenAt());
        facts.put("objet", letter.subject());
        facts.put("texte", letter.body());
        return facts;
    }
}
