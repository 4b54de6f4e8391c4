package fr.metropole.recruitment.access.process;

import java.util.List;

/**
 * An account to be created. The engine shows first name, blank, last name; both hold parts of the title of the role, since
 * accounts of this product carry no names of persons.
 */
record NewAccount(String userId, String firstName, String lastName, List<String> groups) {}
