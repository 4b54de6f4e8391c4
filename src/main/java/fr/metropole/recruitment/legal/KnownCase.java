package fr.metropole.recruitment.legal;

import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.legal.table.Box;
import fr.metropole.recruitment.legal.table.Domain;
import fr.metropole.recruitment.legal.table.Leaf;
import fr.metropole.recruitment.legal.table.OrderedDomain;
import fr.metropole.recruitment.legal.table.RuleBook;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cases that fit what is known. Four facts follow from others and are deduced, which is not guessing: credits are for
 * creations only; a chosen civil servant has a cadre d'emplois; who must get a contract without an end needs no duration;
 * a notice that is not published yet cannot be published before today.
 */
final class KnownCase {

    private final RuleBook book;
    private final Map<String, Object> values = new HashMap<>();
    private Box box = Box.everything();

    KnownCase(LegalFacts facts, RuleBook book, LocalDate today) {
        this.book = book;
        words(facts);
        numbers(facts);
        deduced(facts, today);
    }

    Box box() {
        return box;
    }

    /**
     * What the decisions are given for one answer: the known facts, and a value of the answer's own for each unknown fact
     * on which it rests.
     */
    Map<String, Object> inputs(Leaf leaf) {
        Map<String, Object> inputs = new HashMap<>(values);
        leaf.box().sides().forEach((column, pieces) -> {
            Domain domain = book.domain(column);
            if (pieces.cardinality() < domain.size()) {
                inputs.putIfAbsent(column, domain.sample(pieces.nextSetBit(0)));
            }
        });
        return inputs;
    }

    private void words(LegalFacts facts) {
        is(Fact.NEED.key(), facts.need() == null ? null : TableWords.of(facts.need()));
        is(Fact.ROUTE.key(), facts.route() == null ? null : TableWords.of(facts.route()));
        is(
                Fact.CATEGORY.key(),
                facts.category() == null ? null : facts.category().name());
        is(Fact.ABSENT_AGENT.key(), answer(facts.absentAgent()));
        is(Fact.CIVIL_SERVANT.key(), answer(facts.civilServantChosen()));
        is(Fact.DELIBERATION.key(), answer(facts.deliberationAllowsContract()));
        is(Fact.EXPERT_POST.key(), answer(facts.designatedExpertPost()));
        is(Fact.SIX_YEARS.key(), answer(facts.sixYearsOfService()));
        is(Fact.URGENCY.key(), TableWords.of(facts.urgencyReason() != null));
        is(TableWords.OPEN_ENDED_RENEWAL, TableWords.of(facts.openEndedRenewal()));
    }

    private void numbers(LegalFacts facts) {
        is(Fact.DURATION.key(), facts.durationMonths());
        is(Fact.WORKING_TIME.key(), facts.workingTimePercent());
        is(Fact.NOTICE_DATE.key(), facts.noticeDate());
    }

    private void deduced(LegalFacts facts, LocalDate today) {
        boolean chosen = Boolean.TRUE.equals(facts.civilServantChosen());
        is(Fact.CADRE.key(), facts.cadreExists() == null && chosen ? TableWords.YES : answer(facts.cadreExists()));
        credits(facts);
        if (facts.noticeDate() == null && book.domain(Fact.NOTICE_DATE.key()) instanceof OrderedDomain days) {
            box = box.with(Fact.NOTICE_DATE.key(), days.from(today));
        }
        if (facts.durationMonths() == null && isOpenEnded(facts)) {
            box = box.with(Fact.DURATION.key(), book.domain(Fact.DURATION.key()).only(1));
        }
    }

    /** A contract without an end is the law's answer here, whatever length somebody had in mind. */
    private static boolean isOpenEnded(LegalFacts facts) {
        return Boolean.TRUE.equals(facts.sixYearsOfService())
                && facts.route() == Route.CONTRACT
                && (facts.need() == Need.VACANCY || facts.need() == Need.CREATION);
    }

    private void credits(LegalFacts facts) {
        Domain domain = book.domain(TableWords.CREDITS);
        BitSet possible = new BitSet();
        if (facts.need() != Need.CREATION) {
            possible.or(domain.only(TableWords.NOT_APPLICABLE));
        }
        if (facts.need() == Need.CREATION || facts.need() == null) {
            if (!Boolean.FALSE.equals(facts.creditsAvailable())) {
                possible.or(domain.only(TableWords.ENOUGH));
            }
            if (!Boolean.TRUE.equals(facts.creditsAvailable())) {
                possible.or(domain.only(TableWords.NOT_ENOUGH));
            }
        }
        box = box.with(TableWords.CREDITS, possible);
    }

    private static @Nullable String answer(@Nullable Boolean fact) {
        return fact == null ? null : TableWords.of(fact);
    }

    private void is(String column, @Nullable Object value) {
        if (value != null && book.domains().containsKey(column)) {
            box = box.with(column, book.domain(column).only(value));
            values.put(column, value);
        }
    }
}
