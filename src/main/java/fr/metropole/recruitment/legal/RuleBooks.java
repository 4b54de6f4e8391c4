package fr.metropole.recruitment.legal;

import fr.metropole.recruitment.legal.table.RuleBook;

/** Where the tables come from: the newest that are deployed. */
public interface RuleBooks {

    RuleBook current();
}
