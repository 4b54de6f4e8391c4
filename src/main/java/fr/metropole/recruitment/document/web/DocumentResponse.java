package fr.metropole.recruitment.document.web;

import fr.metropole.recruitment.document.DocumentRef;
import fr.metropole.recruitment.document.Documents;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Builds the answer that carries a kept file, for a controller that has checked who may read it. A file comes from a
 * stranger: its type is the one that was detected, it runs nothing, and no shared computer keeps a copy.
 */
@Component
public class DocumentResponse {

    private static final String RUNS_NOTHING = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final Documents documents;

    DocumentResponse(Documents documents) {
        this.documents = documents;
    }

    /** The file as a download; 404 without a body when it is gone. */
    public ResponseEntity<Resource> download(UUID id) {
        return answer(id, false);
    }

    /** The file shown in the browser where browsers can show its type, a download otherwise; 404 when it is gone. */
    public ResponseEntity<Resource> show(UUID id) {
        return answer(id, true);
    }

    private ResponseEntity<Resource> answer(UUID id, boolean shown) {
        Optional<DocumentRef> document = documents.describe(id);
        Optional<InputStream> content = documents.open(id);
        if (document.isEmpty() || content.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        DocumentRef found = document.get();
        return ResponseEntity.ok()
                .headers(headers -> protect(headers, found, shown))
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(found.type().mediaType()))
                .contentLength(found.size())
                .body(new InputStreamResource(content.get()));
    }

    private static void protect(HttpHeaders headers, DocumentRef document, boolean shown) {
        boolean inline = shown && document.type().isShownByBrowsers();
        headers.setContentDisposition((inline ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(document.fileName(), StandardCharsets.UTF_8)
                .build());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", RUNS_NOTHING);
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Referrer-Policy", "no-referrer");
    }
}
