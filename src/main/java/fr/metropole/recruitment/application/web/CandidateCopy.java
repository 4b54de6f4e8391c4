package fr.metropole.recruitment.application.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.metropole.recruitment.application.CandidateData;
import fr.metropole.recruitment.document.DocumentRef;
import fr.metropole.recruitment.document.Documents;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/**
 * Writes a candidate's copy of his data as an archive: a readable file in a common format and his documents, one after the
 * other, none of them wholly in memory.
 */
@Component
class CandidateCopy {

    private final Documents documents;
    private final ObjectMapper json;

    CandidateCopy(Documents documents, ObjectMapper json) {
        this.documents = documents;
        this.json = json.copy()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .setSerializationInclusion(JsonInclude.Include.NON_NULL);
    }

    void write(CandidateData.Copy copy, OutputStream out) throws IOException {
        try (ZipOutputStream archive = new ZipOutputStream(out)) {
            archive.putNextEntry(new ZipEntry("donnees.json"));
            archive.write(json.writeValueAsBytes(facts(copy)));
            int position = 0;
            for (DocumentRef document : copy.view().documents()) {
                position++;
                add(archive, document, position);
            }
        }
    }

    private void add(ZipOutputStream archive, DocumentRef document, int position) throws IOException {
        Optional<InputStream> content = documents.open(document.id());
        if (content.isPresent()) {
            archive.putNextEntry(new ZipEntry("documents/" + position + " " + document.fileName()));
            try (InputStream bytes = content.get()) {
                bytes.transferTo(archive);
            }
        }
    }

    private static Map<String, Object> facts(CandidateData.Copy copy) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("prenom", copy.candidate().firstName());
        facts.put("nom", copy.candidate().lastName());
        facts.put("courriel", copy.candidate().email());
        facts.put("telephone", copy.candidate().phone());
        facts.put("situation", copy.candidate().status().label());
        facts.put("grade", copy.candidate().grade());
        facts.put("candidature", FollowUpAnswer.of(copy.view()));
        return facts;
    }
}
