package fr.metropole.recruitment.legal.web;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.legal.LegalFacts;
import fr.metropole.recruitment.legal.LegalPath;
import fr.metropole.recruitment.legal.LegalRules;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Ask the law before asking for a post: one form, the answer below it, and a page of reasons to print. The question stands
 * in the address, so that it can be sent to a colleague; it names no person and no case.
 */
@Controller
class LawPages {

    /** With more answers than this, the page asks first. */
    private static final int FEW = 4;

    private final LegalRules rules;

    LawPages(LegalRules rules) {
        this.rules = rules;
    }

    @GetMapping("/droit")
    String ask(@RequestParam Map<String, String> typed, Model page, HttpServletResponse response) {
        return answer(new LawQuestion(typed), page, response, "droit/question");
    }

    @GetMapping("/droit/pourquoi")
    String why(@RequestParam Map<String, String> typed, Model page, HttpServletResponse response) {
        LawQuestion question = new LawQuestion(typed);
        boolean readable = !question.isEmpty() && question.facts().isAccepted();
        return answer(question, page, response, readable ? "droit/pourquoi" : "droit/question");
    }

    private String answer(LawQuestion question, Model page, HttpServletResponse response, String view) {
        Outcome<LegalFacts> facts = question.facts();
        page.addAttribute("asked", !question.isEmpty() && facts.isAccepted());
        page.addAttribute("fields", question.fields(facts.reasons()));
        page.addAttribute("problems", facts.reasons());
        page.addAttribute("known", question.known());
        page.addAttribute("query", query(question.typed()));
        if (facts.isAccepted()) {
            show(rules.path(facts.orThrow()), page);
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        return view;
    }

    private static void show(LegalPath path, Model page) {
        List<ShownRuling> rulings = path.allowed().stream().map(ShownRuling::of).toList();
        page.addAttribute("missing", path.missing());
        page.addAttribute("tooMany", rulings.size() > FEW);
        page.addAttribute("rulings", rulings.size() > FEW ? List.of() : rulings);
        page.addAttribute("barred", barred(path));
        page.addAttribute("certain", path.certain().isPresent());
    }

    private static List<?> barred(LegalPath path) {
        return path.possible().stream()
                .filter(ruling -> ruling instanceof fr.metropole.recruitment.legal.Ruling.Barred)
                .distinct()
                .toList();
    }

    private static String query(Map<String, String> typed) {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        typed.entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .forEach(field -> address.queryParam(field.getKey(), "{" + field.getKey() + "}"));
        String query = address.encode().buildAndExpand(typed).toUriString();
        return query;
    }
}
