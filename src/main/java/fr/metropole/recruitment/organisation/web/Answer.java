package fr.metropole.recruitment.organisation.web;

import fr.metropole.recruitment.core.Outcome;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers a form: done, the page is read again with a sentence; refused, the same page comes back as it was filled. */
final class Answer {

    static final String STATE = "state";
    static final String DONE = "done";

    private Answer() {}

    /**
     * @param form id of the form on the page
     * @param address the page to read again
     * @param sentence French, says what was done
     * @param again fills the model and names the template
     */
    static <T> String of(
            Outcome<T> outcome,
            String form,
            Map<String, String> typed,
            String address,
            Function<T, String> sentence,
            Reply reply,
            Function<Model, String> again) {
        if (outcome instanceof Outcome.Accepted<T> accepted) {
            reply.redirect().addFlashAttribute(DONE, sentence.apply(accepted.value()));
            return "redirect:" + address;
        }
        reply.response().setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        reply.model().addAttribute(STATE, new FormState(form, typed, outcome.reasons()));
        return again.apply(reply.model());
    }

    /** What Spring MVC hands over to answer a request. */
    record Reply(Model model, RedirectAttributes redirect, HttpServletResponse response) {}
}
