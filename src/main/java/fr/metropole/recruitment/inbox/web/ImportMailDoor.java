package fr.metropole.recruitment.inbox.web;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.access.Groups;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import fr.metropole.recruitment.document.DocumentRef;
import fr.metropole.recruitment.inbox.Inbox;
import fr.metropole.recruitment.inbox.MailOutcome;
import fr.metropole.recruitment.inbox.MailReason;
import fr.metropole.recruitment.inbox.MailReceipt;
import fr.metropole.recruitment.inbox.MailSource;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Where HR drops a message that reached somebody's own mailbox. */
@RestController
@Tag(name = "Candidature")
class ImportMailDoor {

    private final Inbox inbox;
    private final CurrentAgent agent;

    ImportMailDoor(Inbox inbox, CurrentAgent agent) {
        this.inbox = inbox;
        this.agent = agent;
    }

    /** An attachment that was kept. */
    record ImportedDocument(String name, String type, long size, String sha256) {
        static ImportedDocument of(DocumentRef document) {
            return new ImportedDocument(
                    document.fileName(), document.type().mediaType(), document.size(), document.sha256());
        }
    }

    /** A reason, for programs and for people. */
    record Reason(String code, String detail) {
        static Reason of(MailReason reason) {
            return new Reason(reason.code(), reason.sentence());
        }
    }

    /** What became of the message. */
    record Imported(
            MailOutcome outcome,
            @Nullable Long mail,
            @Nullable String reference,
            @Nullable String applicationNumber,
            List<String> proposals,
            List<ImportedDocument> documents,
            List<Reason> reasons) {
        static Imported of(MailReceipt receipt) {
            return new Imported(
                    receipt.outcome(),
                    receipt.mailId().orElse(null),
                    receipt.reference().map(CaseReference::value).orElse(null),
                    receipt.applicationNumber().orElse(null),
                    receipt.proposals().stream().map(CaseReference::value).toList(),
                    receipt.documents().stream().map(ImportedDocument::of).toList(),
                    receipt.reasons().stream().map(Reason::of).toList());
        }
    }

    @Operation(
            summary = "Importer un courriel de candidature",
            description =
                    "Un fichier .eml. Réservé aux ressources humaines. Le même courriel n’est enregistré qu’une fois.")
    @PostMapping(
            path = "/api/applications/import-mail",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Imported> importMail(@RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
        if (!agent.isIn(Groups.HR) && !agent.isIn(Groups.HEAD_OF_HR)) {
            throw new RefusedException(
                    Refusal.forbidden("HR_ONLY", "Seules les ressources humaines peuvent importer un courriel."));
        }
        if (file == null) {
            throw new RefusedException(Refusal.of("FILE_REQUIRED", "Joignez le courriel, un fichier .eml.", "file"));
        }
        Imported imported = Imported.of(inbox.receive(bytes(file), MailSource.FILE));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(imported);
    }

    /** One byte more than allowed is enough to know that it is too much. */
    private static byte[] bytes(MultipartFile file) {
        try (InputStream content = file.getInputStream()) {
            return content.readNBytes((int) Inbox.MAX_SIZE + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
