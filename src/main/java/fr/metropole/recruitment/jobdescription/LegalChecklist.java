package fr.metropole.recruitment.jobdescription;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a notice must say by law or for the portal and the sheet does not say (domain file, section 10, ★). */
final class LegalChecklist {

    private final List<MissingFact> missing = new ArrayList<>();

    private LegalChecklist() {}

    static List<MissingFact> missingFrom(JobDescription sheet) {
        LegalChecklist list = new LegalChecklist();
        list.notice(sheet.legal());
        list.post(sheet.legal());
        list.ofTheNeed(sheet.header().need(), sheet.legal());
        return List.copyOf(list.missing);
    }

    private void notice(LegalFacts legal) {
        need(legal.closesOn(), "Date limite de candidature", "legal.closesOn");
        need(legal.publishesOn(), "Date de publication", "legal.publishesOn");
        need(legal.legalBasis(), "Fondement juridique du recrutement", "legal.legalBasis");
        need(legal.privacyNotice(), "Information sur les données personnelles (RGPD)", "legal.privacyNotice");
        need(legal.equalityNotice(), "Mention handicap et égalité d’accès", "legal.equalityNotice");
    }

    private void post(LegalFacts legal) {
        need(legal.workplace(), "Lieu de travail", "legal.workplace");
        need(legal.jobFamily(), "Famille de métiers", "legal.jobFamily");
        need(legal.occupation(), "Métier", "legal.occupation");
        need(legal.workingTimePercent(), "Temps de travail (quotité)", "legal.workingTimePercent");
        need(legal.teleworking(), "Télétravail", "legal.teleworking");
        need(legal.indicativePay(), "Rémunération indicative", "legal.indicativePay");
    }

    private void ofTheNeed(@Nullable Need need, LegalFacts legal) {
        need(need, "Nature du besoin (création, vacance, remplacement…)", "header.need");
        if (need == null) {
            return;
        }
        if (need.isDeclared()) {
            need(legal.vacancyReason(), "Motif de vacance", "legal.vacancyReason");
            need(
                    legal.declarationNumber(),
                    "Numéro de déclaration de vacance d’emploi (DVE)",
                    "legal.declarationNumber");
        }
        if (need == Need.CREATION) {
            need(
                    legal.deliberation().number(),
                    "Numéro de la délibération créant l’emploi",
                    "legal.deliberation.number");
            need(legal.deliberation().date(), "Date de la délibération créant l’emploi", "legal.deliberation.date");
        }
        if (need == Need.REPLACEMENT) {
            absence(legal.absence());
        }
    }

    private void absence(Absence absence) {
        need(absence.agentReference(), "Référence interne de l’agent remplacé", "legal.absence.agentReference");
        need(absence.reason(), "Motif de l’absence", "legal.absence.reason");
        need(absence.endsOn(), "Date de fin de l’absence", "legal.absence.endsOn");
    }

    private void need(@Nullable Object said, String label, String field) {
        if (said == null) {
            missing.add(new MissingFact(label, field));
        }
    }
}
