package fr.metropole.recruitment.inbox;

import fr.metropole.recruitment.mail.AddressBook;
import fr.metropole.recruitment.mail.Addressee;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the address of who sent a message to the answer that is about to leave. */
@Component
class SenderAddresses implements AddressBook {

    private static final Pattern KEY = Pattern.compile("courriel-\\d{1,18}");

    private final IncomingMailTable mails;

    SenderAddresses(IncomingMailTable mails) {
        this.mails = mails;
    }

    /** The key under which a message's sender is written to; the process of the message has the same. */
    static String key(long mailId) {
        return "courriel-" + mailId;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Addressee> find(String key) {
        return KEY.matcher(key).matches()
                ? mails.findById(Long.valueOf(key.substring(key.indexOf('-') + 1)))
                        .map(IncomingMailRow::senderAddress)
                        .filter(address -> !address.isEmpty())
                        .map(address -> new Addressee(address, Optional.empty()))
                : Optional.empty();
    }
}
