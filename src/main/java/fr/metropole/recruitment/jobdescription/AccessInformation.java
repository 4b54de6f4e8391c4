package fr.metropole.recruitment.jobdescription;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Section 11: where the workplace is and how to get there.
 *
 * @param address postal address
 * @param transports stations and lines
 */
public record AccessInformation(@Nullable String address, List<String> transports) {

    /** Nothing said yet. */
    public static final AccessInformation EMPTY = new AccessInformation(null, List.of());

    public AccessInformation {
        address = Cleaned.text(address);
        transports = Cleaned.texts(transports);
    }
}
