package fr.metropole.recruitment.audit;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.retention.RetentionEvent;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What happens to kept data, told without saying whose: a recruitment learns that a file of it went, was held or asked for,
 * never which one. The proof is the fingerprint, by which whoever still has the file recognises it. Only who carried off a
 * copy is told in the application's own history, as every reading of a file is.
 */
@Component
class RetentionRecorder {

    private static final Map<String, String> REQUESTS = Map.of(
            "ACCESS", "copie demandée",
            "ERASURE", "effacement demandé",
            "COPY_HANDED", "copie remise",
            "ERASED", "effacement accordé",
            "DENIED", "refusée");

    private final AuditTrail trail;

    RetentionRecorder(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void on(RetentionEvent event) {
        trail.record(told(event).by(event.by()).with("event", "RetentionEvent." + name(event)));
    }

    private static Fact told(RetentionEvent event) {
        if (event instanceof RetentionEvent.ListDrawnUp drawn) {
            return Fact.of(EntryKind.STEP, "Bordereau d’élimination établi")
                    .with("lines", List.of(line("Bordereau", drawn.list()), line("Dossiers", "" + drawn.files())));
        }
        if (event instanceof RetentionEvent.ListDecided decided) {
            return Fact.of(EntryKind.SIGN_OFF, "Bordereau d’élimination " + (decided.signed() ? "visé" : "refusé"))
                    .with("lines", List.of(line("Bordereau", decided.list())))
                    .saying(typed(decided.reason()));
        }
        if (event instanceof RetentionEvent.FileErased erased) {
            return ofCase(erased.reference(), EntryKind.ERASURE, "Dossier d’un candidat anonymisé")
                    .with(
                            "lines",
                            List.of(
                                    line("À la suite de", cause(erased.cause())),
                                    line("Preuve (empreinte)", erased.fingerprint())));
        }
        if (event instanceof RetentionEvent.HoldChanged hold) {
            return hold(hold);
        }
        if (event instanceof RetentionEvent.FileCopied copied) {
            return Fact.of(EntryKind.EXPORT, "Copie du dossier d’un candidat établie")
                    .about(copied.reference(), copied.number())
                    .with("lines", List.of(line("Demande", copied.request())));
        }
        RetentionEvent.RequestChanged request = (RetentionEvent.RequestChanged) event;
        return ofCase(request.reference(), EntryKind.STEP, "Demande d’un candidat sur ses données")
                .with(
                        "lines",
                        List.of(
                                line("Demande", request.request()),
                                line("État", REQUESTS.getOrDefault(request.state(), request.state()))));
    }

    /** The reason of a hold on one file may say whose it is; it stays with the hold. */
    private static Fact hold(RetentionEvent.HoldChanged hold) {
        boolean whole = hold.number().isEmpty();
        return ofCase(hold.reference(), EntryKind.STEP, hold.held() ? "Gel des données posé" : "Gel des données levé")
                .with("lines", List.of(line("Portée", whole ? "tout le recrutement" : "une candidature")))
                .saying(typed(whole ? hold.reason() : ""));
    }

    private static String cause(String cause) {
        return "ON_REQUEST".equals(cause) ? "demande de la personne" : cause;
    }

    /** In the recruitment's own chain: the chain of an application would say whose file it was. */
    private static Fact ofCase(CaseReference reference, EntryKind kind, String title) {
        return Fact.of(kind, title).in(ChainChoice.OF_CASE + reference.slug()).about(reference, null);
    }

    private static PayloadPart typed(String reason) {
        return new PayloadPart(null, reason.isBlank() ? List.of() : List.of(line("Motif", reason)));
    }

    private static Line line(String label, String value) {
        return Line.of(label, value);
    }

    private static String name(RetentionEvent event) {
        return event.getClass().getSimpleName();
    }
}
