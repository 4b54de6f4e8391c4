package fr.metropole.recruitment.mail;

import fr.metropole.recruitment.process.TechnicalFaults;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A mail that a person must look at is an incident, until that person has decided; in the transaction that notes either. */
@Component
class MailFaults {

    static final String KIND = "MAIL_STUCK";

    private final TechnicalFaults faults;
    private final OutgoingTable mails;

    MailFaults(TechnicalFaults faults, OutgoingTable mails) {
        this.faults = faults;
        this.mails = mails;
    }

    @EventListener
    void on(MailFate fate) {
        String what = "courrier-" + fate.mail();
        switch (fate.state()) {
            case STUCK, UNCERTAIN -> faults.open(what, KIND, code(fate));
            case WAITING, POSTED -> faults.mended(what);
            default -> {
                // on its way, or there: no failure begins or ends
            }
        }
    }

    private String code(MailFate fate) {
        return mails.findById(fate.mail())
                .flatMap(mail -> mail.toView().fault())
                .orElse("");
    }
}
