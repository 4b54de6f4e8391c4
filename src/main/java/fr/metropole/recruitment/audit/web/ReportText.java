package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.audit.Finding;
import fr.metropole.recruitment.audit.VerificationReport;

/** A report for a terminal. */
final class ReportText {

    private ReportText() {}

    static String of(VerificationReport report) {
        StringBuilder text = new StringBuilder();
        report.findings().forEach(finding -> text.append(line(finding)).append('\n'));
        text.append(String.format(
                "%d chaînes, %d entrées, %d contenus personnels (dont %d effacés par règle), %d ancrages ; %d ms.%n",
                report.chains(),
                report.entries(),
                report.parts(),
                report.erased(),
                report.anchors(),
                report.took().toMillis()));
        return text.append(report.isIntact() ? "INTACT" : "ALTÉRÉ").append('\n').toString();
    }

    private static String line(Finding finding) {
        String where = finding.caseReference() == null ? "" : " (" + finding.caseReference() + ")";
        String entry = finding.sequence() == null ? "" : ", entrée " + finding.sequence();
        return finding.fault().label() + " : chaîne " + finding.chain() + where + entry + ". " + finding.sentence();
    }
}
