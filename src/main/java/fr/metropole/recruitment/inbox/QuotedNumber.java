package fr.metropole.recruitment.inbox;

import fr.metropole.recruitment.application.ApplicationDesk;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Finds the number of an application that a subject names: our letters carry it there, and answers keep it. */
@Component
class QuotedNumber {

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(20\\d{2}-\\d{6,9})(?!\\d)");

    private final ApplicationDesk applications;

    QuotedNumber(ApplicationDesk applications) {
        this.applications = applications;
    }

    Optional<String> in(String subject) {
        Matcher number = NUMBER.matcher(subject);
        return number.find()
                ? Optional.of(number.group(1))
                        .filter(one -> applications.file(one).isPresent())
                : Optional.empty();
    }
}
