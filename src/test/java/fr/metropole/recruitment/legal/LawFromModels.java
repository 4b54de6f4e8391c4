package fr.metropole.recruitment.legal;

import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.legal.process.ModelBooks;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;

/** The law by the tables in the folder of the models, on one day, without an engine. */
public final class LawFromModels {

    private LawFromModels() {}

    /** The law on 22 November 2026. */
    public static LegalRules rules() {
        return rules(Instant.parse("2026-11-22T09:00:00Z"));
    }

    /** Whether every need and route has its word in the tables, and the tables have no other. */
    public static boolean everyWordIsKnown() {
        var book = ModelBooks.book();
        boolean needs = Stream.of(Need.values())
                        .map(need -> book.domain(Fact.NEED.key()).pieceOf(TableWords.of(need)))
                        .distinct()
                        .count()
                == book.domain(Fact.NEED.key()).size();
        boolean routes = Stream.of(Route.values())
                        .map(route -> book.domain(Fact.ROUTE.key()).pieceOf(TableWords.of(route)))
                        .distinct()
                        .count()
                == book.domain(Fact.ROUTE.key()).size();
        return needs && routes;
    }

    static TableLaw rules(Instant now) {
        return new TableLaw(ModelBooks::book, Clock.fixed(now, ZoneId.of("Europe/Paris")));
    }
}
