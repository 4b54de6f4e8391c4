package fr.metropole.recruitment.mail;

import java.util.Optional;

/** Knows the addresses behind keys of one kind; a module that keeps persons has a bean of it. */
public interface AddressBook {

    /**
     * Finds an addressee; called inside a transaction, since a personal page may be made for it.
     *
     * @param key number of an application or of a message that came in
     * @return empty when the key is of another kind, or the person was erased
     */
    Optional<Addressee> find(String key);
}
