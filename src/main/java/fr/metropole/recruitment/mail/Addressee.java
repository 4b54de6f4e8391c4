package fr.metropole.recruitment.mail;

import java.util.Optional;

/**
 * To whom a mail goes, asked for when it leaves and kept nowhere here.
 *
 * @param address one mailbox
 * @param personalPage address of the page that only this person knows
 */
public record Addressee(String address, Optional<String> personalPage) {

    @Override
    public String toString() {
        return "Addressee[]";
    }
}
