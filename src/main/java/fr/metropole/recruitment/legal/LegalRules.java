package fr.metropole.recruitment.legal;

/** The law as the tables in force have it. Asks nothing of a case and changes nothing. */
public interface LegalRules {

    /** What the law says of a recruitment with these facts; unknown ones are never guessed. */
    LegalPath path(LegalFacts facts);
}
