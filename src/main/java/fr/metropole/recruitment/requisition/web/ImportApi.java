package fr.metropole.recruitment.requisition.web;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import fr.metropole.recruitment.document.DocumentUpload;
import fr.metropole.recruitment.requisition.ImportedSheet;
import fr.metropole.recruitment.requisition.RequisitionRights;
import fr.metropole.recruitment.requisition.SheetImports;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports a job description over HTTP: a PDF, a DOCX, an ODT or a text becomes a draft. */
@RestController
@RequestMapping("/api/requisitions/import")
@Tag(name = "Demande de recrutement")
class ImportApi {

    private final SheetImports imports;
    private final RequisitionRights rights;
    private final CurrentAgent agent;

    ImportApi(SheetImports imports, RequisitionRights rights, CurrentAgent agent) {
        this.imports = imports;
        this.rights = rights;
        this.agent = agent;
    }

    /**
     * Imports one file.
     *
     * @param keepNames true when HR wants the names of persons to stay in the source lines
     * @param anyKind true to take a document that does not look like a public post
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Importer une fiche de poste",
            description = "Fichier PDF, DOCX, ODT ou texte ; crée un brouillon et dit d’où vient chaque rubrique.")
    ResponseEntity<ImportAnswer> take(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "keepNames", defaultValue = "false") boolean keepNames,
            @RequestParam(name = "anyKind", defaultValue = "false") boolean anyKind) {
        rights.mayCreate();
        if (file == null) {
            throw new RefusedException(Refusal.of(
                    "FILE_MISSING", "Joignez le fichier de la fiche de poste, sous le nom « file ».", "file"));
        }
        ImportedSheet sheet = imports.take(
                        agent.require(), DocumentUpload.of(file), keepNames && rights.mayKeepNames(), anyKind)
                .orThrow();
        return ResponseEntity.created(URI.create("/api/requisitions/" + sheet.slug()))
                .body(ImportAnswer.of(sheet));
    }
}
