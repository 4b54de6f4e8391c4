package fr.metropole.recruitment.access.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one sign-in page, for our pages and for Tasklist. */
@Controller
class SignInPage {

    @GetMapping("/connexion")
    String show(
            @RequestParam(name = "erreur", required = false) @Nullable String failure,
            @RequestParam(name = "deconnecte", required = false) @Nullable String signedOut,
            Model page) {
        page.addAttribute("failed", failure != null);
        page.addAttribute("signedOut", signedOut != null);
        return "connexion";
    }
}
