package fr.metropole.recruitment.jobdescription.web;

import fr.metropole.recruitment.jobdescription.Category;
import fr.metropole.recruitment.jobdescription.EmployerPresentation;
import fr.metropole.recruitment.jobdescription.Header;
import fr.metropole.recruitment.jobdescription.Identification;
import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Position;
import fr.metropole.recruitment.jobdescription.TeamCounts;
import org.jspecify.annotations.Nullable;

/** Sections that say what the post is and where it stands: need, employer, 1, 2 and context. */
final class PostSections {

    private PostSections() {}

    static Section need(JobDescription sheet) {
        Header header = sheet.header();
        Need need = header.need();
        return new Entries()
                .text("Nature du besoin", need == null ? null : FrenchWords.capitalised(need.label()))
                .text("Motif", header.motive())
                .number("Postes à pourvoir", sheet.openings(), "")
                .under("besoin", "Besoin");
    }

    static Section employer(EmployerPresentation employer) {
        return new Entries()
                .text("Présentation", employer.text())
                .text("Statut", employer.legalForm())
                .date("Création", employer.createdOn())
                .number("Superficie", employer.areaKm2(), "km²")
                .number("Communes", employer.municipalities(), "")
                .number("Habitants", employer.inhabitantsMillions(), "millions")
                .items("Schémas directeurs", employer.masterPlans())
                .items("Politiques conduites", employer.policies())
                .text("Organisation", employer.organisation())
                .number("Effectif approximatif", employer.approximateHeadcount(), "agents")
                .under("employeur", "Présentation de l’employeur");
    }

    static Section identification(Identification post) {
        Category category = post.category();
        return new Entries()
                .text("Intitulé", post.title())
                .text("Catégorie", category == null ? null : category.name())
                .text("Filière", post.sector())
                .text("Cadre d’emplois", post.employmentFramework())
                .items("Grades", post.grades())
                .text("Direction", post.directorate())
                .text("Direction générale adjointe", post.deputyDirectorate())
                .text("Finalité du poste", post.purpose())
                .text("Numéro du poste", post.positionNumber())
                .date("Date de la fiche", post.sheetDate())
                .under("identification", "1. Identification du poste");
    }

    static Section position(Position position) {
        Entries entries = new Entries()
                .text("N+2", position.nPlusTwoTitle())
                .text("N+1", position.nPlusOneTitle())
                .items("Services de la direction", position.services())
                .items("Missions de la direction", position.directorateMissions())
                .items("Axes de travail du service", position.serviceAxes());
        team(entries, "Équipe de la direction", position.directorateTeam());
        team(entries, "Équipe encadrée", position.managedTeam());
        return entries.items("Relations de travail", position.relations())
                .under("position", "2. Position dans l’organisation");
    }

    static Section context(@Nullable String context) {
        return new Entries().text("Contexte", context).under("contexte", "Contexte du poste");
    }

    private static void team(Entries entries, String name, TeamCounts team) {
        entries.number(name, team.total(), "agents")
                .number(name + ", catégorie A", team.categoryA(), "")
                .number(name + ", catégorie B", team.categoryB(), "")
                .number(name + ", catégorie C", team.categoryC(), "")
                .number(name + ", apprentis", team.apprentices(), "");
    }
}
