package fr.metropole.recruitment.access.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which addresses programs call: they are answered in JSON, whatever goes wrong. */
final class Addresses {

    private static final List<String> OF_PROGRAMS = List.of("/api/", "/engine-rest/", "/camunda/api/");

    private Addresses() {}

    /** @param address path of a request, without the host; null when not even that could be read */
    static boolean isForPrograms(@Nullable String address) {
        return address != null && OF_PROGRAMS.stream().anyMatch(address::startsWith);
    }
}
