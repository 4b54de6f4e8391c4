package fr.metropole.recruitment.jobdescription.web;

import fr.metropole.recruitment.core.RoleTitles;
import fr.metropole.recruitment.jobdescription.JobDescriptionVersion;
import fr.metropole.recruitment.jobdescription.JobDescriptions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows a job description, its latest version or an earlier one, to anybody who is signed in. */
@Controller
class JobDescriptionPage {

    private final JobDescriptions sheets;
    private final RoleTitles titles;

    JobDescriptionPage(JobDescriptions sheets, RoleTitles titles) {
        this.sheets = sheets;
        this.titles = titles;
    }

    @GetMapping("/fiches/{slug}")
    String show(
            @PathVariable String slug,
            @RequestParam(name = "version", required = false) @Nullable Integer number,
            Model page) {
        List<JobDescriptionVersion> versions = sheets.versions(slug);
        JobDescriptionVersion shown = versions.stream()
                .filter(version -> number == null || version.number() == number)
                .findFirst()
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Cette fiche de poste n’existe pas."));
        page.addAttribute("version", shown);
        page.addAttribute("title", shown.content().header().title());
        page.addAttribute("savedOn", FrenchWords.moment(shown.savedAt()));
        page.addAttribute("outdated", shown.number() != versions.get(0).number());
        page.addAttribute("checklist", shown.content().checklist());
        page.addAttribute("sections", SheetSections.of(shown.content()));
        page.addAttribute(
                "versions",
                versions.stream().map(each -> VersionLine.of(each, titles)).toList());
        return "fiches/sheet";
    }
}
