package fr.metropole.recruitment.audit;

import fr.metropole.recruitment.audit.Control.State;
import fr.metropole.recruitment.core.ActCheck;
import fr.metropole.recruitment.core.ActCheck.ActToSign;
import fr.metropole.recruitment.core.ActsInHand;
import fr.metropole.recruitment.core.ActsInHand.InHand;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.CaseRules;
import fr.metropole.recruitment.core.CaseRules.Rule;
import fr.metropole.recruitment.core.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The controls of a recruitment as a list with proofs: the very rules that keep an act from being signed, and what the
 * history itself has to say. What is missing is still to come until the act lies before the authority; afterwards it is a
 * rule that was broken.
 */
@Service
@Transactional(readOnly = true)
public class CaseControls {

    private final ObjectProvider<CaseRules> steps;
    private final ObjectProvider<ActsInHand> acts;
    private final HistoryControls history;

    CaseControls(ObjectProvider<CaseRules> steps, ObjectProvider<ActsInHand> acts, HistoryControls history) {
        this.steps = steps;
        this.acts = acts;
        this.history = history;
    }

    /** In the order of the path. */
    public List<Control> of(CaseReference reference) {
        Optional<InHand> act =
                acts.stream().flatMap(known -> known.of(reference).stream()).findFirst();
        List<Control> controls = new ArrayList<>();
        steps.stream()
                .sorted(Comparator.comparingInt(CaseRules::order))
                .forEach(step -> controls.addAll(of(step, reference, act)));
        controls.addAll(history.of(reference.slug()));
        return controls;
    }

    private static List<Control> of(CaseRules step, CaseReference reference, Optional<InHand> act) {
        List<Rule> rules = step.rules(reference);
        List<Refusal> missing = step instanceof ActCheck check && !rules.isEmpty()
                ? check.missing(act.map(InHand::act).orElseGet(() -> none(reference)))
                : List.of();
        boolean signed = act.map(InHand::signed).orElse(false);
        List<Control> controls = new ArrayList<>();
        rules.forEach(rule -> controls.add(control(rule, missing, act.isPresent(), signed)));
        if (act.isPresent()) {
            missing.stream()
                    .filter(refusal ->
                            rules.stream().noneMatch(rule -> rule.refusals().contains(refusal.code())))
                    .forEach(refusal -> controls.add(
                            Control.of(refusal.code(), "Étape légale manquante", broken(signed), refusal.sentence())));
        }
        return controls;
    }

    /** An act of nobody: what can be said without knowing who was chosen. */
    private static ActToSign none(CaseReference reference) {
        return new ActToSign(reference, "", false);
    }

    private static Control control(Rule rule, List<Refusal> missing, boolean act, boolean signed) {
        if (rule.breach() != null) {
            return Control.of(rule.code(), rule.words(), State.BROKEN, rule.breach());
        }
        Optional<Refusal> refusal = missing.stream()
                .filter(one -> rule.refusals().contains(one.code()))
                .findFirst();
        if (refusal.isPresent() && (act || rule.proof() != null)) {
            State state = rule.proof() == null ? broken(signed) : State.BROKEN;
            return Control.of(rule.code(), rule.words(), state, refusal.get().sentence());
        }
        boolean kept = refusal.isEmpty() && rule.proof() != null;
        return Control.of(rule.code(), rule.words(), kept ? State.KEPT : State.DUE, kept ? rule.proof() : null);
    }

    private static State broken(boolean signed) {
        return signed ? State.BROKEN : State.DUE;
    }
}
