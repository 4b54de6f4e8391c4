package fr.metropole.recruitment.organisation.web;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.organisation.LoadReport;
import fr.metropole.recruitment.organisation.OrganisationLoader;
import fr.metropole.recruitment.organisation.web.Answer.Reply;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the organisation file. */
@Controller
@OrganisationAccess.ForKeepers
@RequestMapping("/organisation/import")
class ImportPage {

    private final OrganisationLoader loader;

    ImportPage(OrganisationLoader loader) {
        this.loader = loader;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute(Answer.STATE, FormState.untouched());
        return "organisation/import";
    }

    @PostMapping
    String load(
            @RequestParam(name = OrganisationLoader.FILE_FIELD, required = false) @Nullable MultipartFile file,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response)
            throws IOException {
        return Answer.of(
                load(file),
                "import",
                Map.of(),
                "/organisation",
                ImportPage::sentence,
                new Reply(model, redirect, response),
                filled -> "organisation/import");
    }

    private Outcome<LoadReport> load(@Nullable MultipartFile file) throws IOException {
        return file == null || file.isEmpty()
                ? Outcome.refused(Refusal.of(
                        "FILE_MISSING", "Choisissez un fichier qui ne soit pas vide.", OrganisationLoader.FILE_FIELD))
                : loader.load(file.getBytes());
    }

    private static String sentence(LoadReport report) {
        return "Fichier chargé : unités " + report.units() + ", personnes " + report.persons() + ", responsables "
                + report.headships() + ", suppléances " + report.deputies() + ", absences " + report.absences()
                + ", postes " + report.posts() + ".";
    }
}
