package fr.metropole.recruitment.jobdescription.web;

import fr.metropole.recruitment.jobdescription.Absence;
import fr.metropole.recruitment.jobdescription.AccessInformation;
import fr.metropole.recruitment.jobdescription.ApplicationChannel;
import fr.metropole.recruitment.jobdescription.Contact;
import fr.metropole.recruitment.jobdescription.LegalFacts;
import fr.metropole.recruitment.jobdescription.RecruitmentTerms;
import fr.metropole.recruitment.jobdescription.Route;

/** Sections that say how the post is filled: 10, 11, contact and the legal facts. */
final class TermsSections {

    private TermsSections() {}

    static Section terms(RecruitmentTerms terms) {
        Route route = terms.route();
        ApplicationChannel channel = terms.channel();
        return new Entries()
                .text("Voie de recrutement", route == null ? null : FrenchWords.capitalised(route.label()))
                .number("Durée", terms.durationMonths(), "mois")
                .date("Prise de poste", terms.startsOn())
                .text("Prise de poste", terms.asSoonAsPossible() ? "Dès que possible" : null)
                .text("Période", terms.period())
                .items("Pièces à envoyer", terms.documents())
                .text("Envoi de la candidature", channel == null ? null : FrenchWords.capitalised(channel.label()))
                .text("Adresse d’envoi", terms.address())
                .text("Référence" + (terms.referenceRequired() ? " à rappeler obligatoirement" : ""), terms.reference())
                .items("Sujétions", terms.constraints())
                .number("Congés annuels", terms.annualLeaveDays(), "jours")
                .number("RTT par mois", terms.rttDaysPerMonth(), "jours")
                .under("modalites", "10. Modalités de recrutement");
    }

    static Section access(AccessInformation access) {
        return new Entries()
                .text("Adresse", access.address())
                .items("Transports", access.transports())
                .under("acces", "11. Accès");
    }

    static Section contact(Contact contact) {
        return new Entries()
                .text("Fonction", contact.role())
                .text("Courriel", contact.email())
                .under("contact", "Contact");
    }

    static Section legal(LegalFacts legal) {
        Entries entries = new Entries()
                .date("Date de publication", legal.publishesOn())
                .date("Date limite de candidature", legal.closesOn())
                .text("Fondement juridique", legal.legalBasis())
                .text("Motif de vacance", legal.vacancyReason())
                .text("Numéro de déclaration (DVE)", legal.declarationNumber())
                .text("Lieu de travail", legal.workplace())
                .text("Famille de métiers", legal.jobFamily())
                .text("Métier", legal.occupation())
                .number("Temps de travail", legal.workingTimePercent(), "%")
                .text("Télétravail", legal.teleworking())
                .text("Rémunération indicative", legal.indicativePay())
                .text("Délibération", legal.deliberation().number())
                .date("Date de la délibération", legal.deliberation().date());
        absence(entries, legal.absence());
        return entries.text("Données personnelles", legal.privacyNotice())
                .text("Handicap et égalité d’accès", legal.equalityNotice())
                .under("mentions-legales", "Mentions légales");
    }

    private static void absence(Entries entries, Absence absence) {
        entries.text("Agent remplacé (référence interne)", absence.agentReference())
                .text("Motif de l’absence", absence.reason())
                .date("Fin de l’absence", absence.endsOn());
    }
}
