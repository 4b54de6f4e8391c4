package fr.metropole.recruitment.jobdescription.web;

import fr.metropole.recruitment.core.RoleTitles;
import fr.metropole.recruitment.jobdescription.JobDescriptionVersion;
import fr.metropole.recruitment.jobdescription.JobDescriptions;
import fr.metropole.recruitment.jobdescription.SheetComparison;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Two versions of a job description side by side; without numbers, the latest and the one before. */
@Controller
class ComparisonPage {

    private final JobDescriptions sheets;
    private final RoleTitles titles;

    ComparisonPage(JobDescriptions sheets, RoleTitles titles) {
        this.sheets = sheets;
        this.titles = titles;
    }

    @GetMapping("/fiches/{slug}/comparer")
    String compare(
            @PathVariable String slug,
            @RequestParam(name = "avant", required = false) @Nullable Integer before,
            @RequestParam(name = "apres", required = false) @Nullable Integer after,
            Model page) {
        List<JobDescriptionVersion> versions = sheets.versions(slug);
        if (versions.isEmpty()) {
            throw unknown();
        }
        int last = after == null ? versions.get(0).number() : after;
        JobDescriptionVersion newer = sheets.version(slug, last).orElseThrow(ComparisonPage::unknown);
        JobDescriptionVersion older = sheets.version(slug, before == null ? Math.max(1, last - 1) : before)
                .orElseThrow(ComparisonPage::unknown);
        page.addAttribute("older", VersionLine.of(older, titles));
        page.addAttribute("newer", VersionLine.of(newer, titles));
        page.addAttribute("reference", newer.reference());
        page.addAttribute("slug", slug);
        page.addAttribute(
                "versions",
                versions.stream().map(one -> VersionLine.of(one, titles)).toList());
        page.addAttribute("differences", SheetComparison.between(older.content(), newer.content()));
        return "fiches/compare";
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Cette version de la fiche de poste n’existe pas.");
    }
}
