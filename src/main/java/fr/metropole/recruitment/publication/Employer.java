package fr.metropole.recruitment.publication;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who hires, as candidates read it on every page and notice.
 *
 * @param name name of the authority
 * @param city where it sits, for the job portals
 * @param postalCode its postal code
 * @param privacyContact where candidates turn to with questions on their data
 * @param retention how long the file of a candidate who was not hired is kept, in words
 * @param publicUrl address under which the public reaches this server, without a slash at its end; for letters and files,
 *     which no request stands behind
 */
@ConfigurationProperties("recruitment.employer")
public record Employer(
        @DefaultValue("Métropole du Grand Paris") String name,
        @DefaultValue("Paris") String city,
        @DefaultValue("75013") String postalCode,
        @DefaultValue("délégué à la protection des données") String privacyContact,
        @DefaultValue("le temps du recrutement et des recours, ou deux ans si vous y consentez") String retention,
        @DefaultValue("http://localhost:8080") URI publicUrl) {

    /** A full address of a page of ours, for a text that leaves the server. */
    public String address(String path) {
        return publicUrl + path;
    }
}
