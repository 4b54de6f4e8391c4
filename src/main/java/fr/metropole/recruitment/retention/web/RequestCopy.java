package fr.metropole.recruitment.retention.web;

import fr.metropole.recruitment.retention.CandidateFiles;
import fr.metropole.recruitment.retention.CandidateRequest;
import fr.metropole.recruitment.retention.CandidateRequests;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The copy of a file that a candidate asked for, to be handed to him by HR. */
@Controller
class RequestCopy {

    private final CandidateRequests requests;
    private final CandidateFiles files;
    private final RetentionReaders readers;

    RequestCopy(CandidateRequests requests, CandidateFiles files, RetentionReaders readers) {
        this.requests = requests;
        this.files = files;
        this.readers = readers;
    }

    @GetMapping("/conservation/demandes/{reference}/copie")
    ResponseEntity<StreamingResponseBody> copy(@PathVariable String reference) {
        CandidateRequest request = requests.copied(reference, readers.requireHr());
        ContentDisposition name = ContentDisposition.attachment()
                .filename("candidature-" + request.number() + ".zip")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", name.toString())
                .body(stream -> files.copy(request.number(), stream));
    }
}
