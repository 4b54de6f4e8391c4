// Keeps what is typed into a job description a moment after the last key, and says so. Without this script the button saves.
(function () {
    "use strict";
    var form = document.querySelector("form[data-autosave]");
    var state = document.getElementById("etat");
    if (!form || !state || !window.fetch) {
        return;
    }
    var timer = 0;
    var changed = false;
    var running = false;

    function keep() {
        if (running) {
            timer = window.setTimeout(keep, 800);
            return;
        }
        running = true;
        changed = false;
        state.textContent = "Enregistrement du brouillon…";
        fetch(form.dataset.autosave, { method: "POST", body: new URLSearchParams(new FormData(form)), headers: { Accept: "application/json" } })
            .then(function (answer) {
                if (answer.redirected || answer.status === 401 || answer.status === 403) {
                    throw new Error("Votre session a expiré : reconnectez-vous dans un autre onglet, votre texte reste ici.");
                }
                return answer.json();
            })
            .then(function (kept) { state.textContent = kept.sentence || kept.detail; })
            .catch(function (failure) {
                changed = true;
                state.textContent = failure instanceof TypeError
                    ? "Brouillon non enregistré : le serveur ne répond pas. Nouvel essai dans dix secondes."
                    : failure.message;
                timer = window.setTimeout(keep, 10000);
            })
            .finally(function () { running = false; });
    }

    form.addEventListener("input", function () {
        changed = true;
        state.textContent = "Modifications non enregistrées…";
        window.clearTimeout(timer);
        timer = window.setTimeout(keep, 1200);
    });
    form.addEventListener("submit", function () { changed = false; });
    window.addEventListener("beforeunload", function (event) {
        if (changed) {
            event.preventDefault();
        }
    });
})();
