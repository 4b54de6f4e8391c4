package fr.metropole.recruitment.requisition.web;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RoleTitles;
import fr.metropole.recruitment.document.DocumentUpload;
import fr.metropole.recruitment.requisition.ImportedDrafts;
import fr.metropole.recruitment.requisition.ImportedSheet;
import fr.metropole.recruitment.requisition.RequisitionRights;
import fr.metropole.recruitment.requisition.SheetImports;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes the file of a job description from whoever may ask for a recruitment. */
@Controller
@RequestMapping("/fiches/importer")
class ImportPages {

    private final SheetImports imports;
    private final ImportedDrafts drafts;
    private final RequisitionRights rights;
    private final RoleTitles titles;
    private final CurrentAgent agent;

    ImportPages(
            SheetImports imports,
            ImportedDrafts drafts,
            RequisitionRights rights,
            RoleTitles titles,
            CurrentAgent agent) {
        this.imports = imports;
        this.drafts = drafts;
        this.rights = rights;
        this.titles = titles;
        this.agent = agent;
    }

    /** An import whose request is not complete. */
    record Unfinished(ImportedSheet sheet, String by) {}

    @GetMapping
    String show(Model page) {
        rights.mayCreate();
        return filled(page, List.of());
    }

    @PostMapping
    String take(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "keepNames", defaultValue = "false") boolean keepNames,
            @RequestParam(name = "anyKind", defaultValue = "false") boolean anyKind,
            Model page,
            HttpServletResponse response) {
        rights.mayCreate();
        Outcome<ImportedSheet> taken = file == null || file.getSize() == 0
                ? Outcome.refused(Refusal.of("FILE_MISSING", "Choisissez un fichier qui ne soit pas vide.", "file"))
                : imports.take(agent.require(), DocumentUpload.of(file), keepNames && rights.mayKeepNames(), anyKind);
        if (taken instanceof Outcome.Accepted<ImportedSheet> accepted) {
            return "redirect:/fiches/" + accepted.value().slug() + "/import";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return filled(page, taken.reasons());
    }

    private String filled(Model page, List<Refusal> refusals) {
        page.addAttribute("refusals", refusals);
        page.addAttribute(
                "mayForce", refusals.stream().anyMatch(one -> one.code().equals("NOT_A_PUBLIC_POST")));
        page.addAttribute("mayKeepNames", rights.mayKeepNames());
        page.addAttribute(
                "unfinished",
                drafts.unfinished().stream()
                        .filter(draft -> rights.changesDraftOf(draft.importedBy()))
                        .map(draft -> new Unfinished(draft, titles.titleOf(draft.importedBy())))
                        .toList());
        return "fiches/import";
    }
}
