package fr.metropole.recruitment.legal;

import fr.metropole.recruitment.legal.table.Leaf;
import fr.metropole.recruitment.legal.table.RuleBook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The law by the deployed tables. */
@Service
class TableLaw implements LegalRules {

    private final RuleBooks books;
    private final Clock clock;

    TableLaw(RuleBooks books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    @Override
    public LegalPath path(LegalFacts facts) {
        RuleBook book = books.current();
        List<Leaf> leaves = book.leaves(new KnownCase(facts, book, LocalDate.now(clock)).box());
        List<Ruling> rulings =
                alternatives(facts).stream().map(Alternative::ruling).toList();
        return new LegalPath(facts, rulings, missing(facts, leaves));
    }

    /** One ruling for all leaves that say the same: which row said it first is enough to know. */
    List<Alternative> alternatives(LegalFacts facts) {
        RuleBook book = books.current();
        KnownCase known = new KnownCase(facts, book, LocalDate.now(clock));
        RulingReader reader = new RulingReader(book);
        Map<Map<String, ?>, Alternative> rulings = new LinkedHashMap<>();
        for (Leaf leaf : book.leaves(known.box())) {
            rulings.computeIfAbsent(leaf.answer(), answer -> new Alternative(reader.read(leaf), known.inputs(leaf)));
        }
        return List.copyOf(rulings.values());
    }

    private static List<Fact> missing(LegalFacts facts, List<Leaf> leaves) {
        Set<Fact> missing = EnumSet.noneOf(Fact.class);
        RuleBook.whatMatters(leaves).stream()
                .map(Fact::ofColumn)
                .flatMap(Optional::stream)
                .filter(fact -> fact.in(facts) == null)
                .forEach(missing::add);
        return List.copyOf(missing);
    }
}
