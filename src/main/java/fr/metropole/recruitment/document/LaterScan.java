package fr.metropole.recruitment.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks again about the files for which the virus scanner did not answer when they came. */
@Component
class LaterScan {

    private static final Logger LOG = LoggerFactory.getLogger(LaterScan.class);
    private static final int MOST_AT_ONCE = 50;

    private final ScanTable scans;
    private final Documents documents;
    private final VirusScanner scanner;
    private final Clock clock;

    LaterScan(ScanTable scans, Documents documents, VirusScanner scanner, Clock clock) {
        this.scans = scans;
        this.documents = documents;
        this.scanner = scanner;
        this.clock = clock;
    }

    /** @return how many files got an answer */
    @Transactional
    int scan() {
        int answered = 0;
        for (UUID document : scanner.isConfigured() ? scans.unanswered(MOST_AT_ONCE) : java.util.List.<UUID>of()) {
            ScanState state = scanner.scan(() -> content(document));
            scans.replace(document, state, clock.instant());
            if (state == ScanState.INFECTED) {
                LOG.warn("document {} is infected and can no longer be opened", document);
            }
            answered += state == ScanState.NOT_SCANNED ? 0 : 1;
        }
        return answered;
    }

    private InputStream content(UUID document) throws IOException {
        return documents.open(document).orElseThrow(() -> new IOException("document " + document + " is gone"));
    }
}
