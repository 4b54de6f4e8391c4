package fr.metropole.recruitment.legal;

import fr.metropole.recruitment.legal.process.ModelBooks;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The law by the tables in the folder of the models, on one day, without an engine. */
public final class LawFromModels {

    private LawFromModels() {}

    /** The law on 22 November 2026. */
    public static LegalRules rules() {
        return rules(Instant.parse("2026-11-22T09:00:00Z"));
    }

    static TableLaw rules(Instant now) {
        return new TableLaw(ModelBooks::book, Clock.fixed(now, ZoneId.of("Europe/Paris")));
    }
}
