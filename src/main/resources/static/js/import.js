// Beside an imported document: the lines that a field came from light up when its link is hovered or focused. Without this
// script the links still lead to their lines.
(function () {
    "use strict";
    function mark(link, on) {
        var to = Number(link.dataset.to);
        for (var line = Number(link.dataset.from); line <= to; line++) {
            var item = document.getElementById("l" + line);
            if (item) {
                item.classList.toggle("lit", on);
            }
        }
        var first = document.getElementById("l" + link.dataset.from);
        var box = first && first.closest(".scroll");
        if (on && box) {
            box.scrollTop = first.offsetTop - box.offsetTop - box.clientHeight / 3;
        }
    }
    document.querySelectorAll("a[data-from]").forEach(function (link) {
        ["mouseenter", "focus"].forEach(function (event) {
            link.addEventListener(event, function () { mark(link, true); });
        });
        ["mouseleave", "blur"].forEach(function (event) {
            link.addEventListener(event, function () { mark(link, false); });
        });
    });
    document.querySelectorAll("[data-drop]").forEach(function (form) {
        var input = form.querySelector("input[type=file]");
        form.addEventListener("dragover", function (event) {
            event.preventDefault();
            form.classList.add("over");
        });
        form.addEventListener("dragleave", function () { form.classList.remove("over"); });
        form.addEventListener("drop", function (event) {
            event.preventDefault();
            form.classList.remove("over");
            if (event.dataTransfer.files.length > 0) {
                input.files = event.dataTransfer.files;
                form.requestSubmit();
            }
        });
    });
})();
