package fr.metropole.recruitment.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** A form-js form as a person fills it: every input is found by the label that the person reads. */
final class FilledForm {

    private final Page page;
    private final Locator form;

    FilledForm(Page page, Locator form) {
        this.page = page;
        this.form = form;
        form.locator(".fjs-form-field").first().waitFor();
    }

    /** Text, number, date or time; the form has taken the value when this returns. */
    FilledForm write(String label, String value) {
        Locator input = input(label);
        for (int attempt = 0; attempt < 3 && !input.inputValue().equals(value); attempt++) {
            input.fill(value);
            input.blur();
            settle();
        }
        return this;
    }

    /** A date as {@code dd/MM/yyyy}, a time as {@code HH:mm}. */
    FilledForm writeMoment(String label, String value) {
        Locator input = input(label);
        input.fill(value);
        input.press("Enter");
        input.press("Escape");
        input.blur();
        settle();
        return this;
    }

    /** One answer of radio buttons, or boxes of a checklist. */
    FilledForm tick(String question, String answer) {
        field(question)
                .locator("label")
                // letter for letter: « Recevable » is not the end of « Irrecevable »
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(plain(answer))))
                .last()
                .click();
        settle();
        return this;
    }

    /** A single box. */
    FilledForm tick(String label) {
        return tick(label, true);
    }

    FilledForm tick(String label, boolean ticked) {
        input(label).setChecked(ticked);
        settle();
        return this;
    }

    /** One entry of a select or of a tag list. */
    FilledForm choose(String label, String option) {
        Locator field = field(label);
        field.locator(".fjs-input-group, .fjs-taglist-input").first().click();
        field.locator(".fjs-dropdownlist-item").getByText(option).first().click();
        settle();
        return this;
    }

    /** The same entry in the select of that label in every row of a list. */
    FilledForm chooseEverywhere(String label, String option) {
        Locator selects = form.locator(".fjs-form-field-select")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("label").filter(new Locator.FilterOptions().setHasText(exactly(label)))));
        for (int row = 0; row < selects.count(); row++) {
            selects.nth(row).locator(".fjs-input-group").first().click();
            form.locator(".fjs-dropdownlist-item").getByText(option).first().click();
            settle();
        }
        return this;
    }

    FilledForm addRow() {
        form.locator(".fjs-repeat-render-add").first().click();
        settle();
        return this;
    }

    String value(String label) {
        return input(label).inputValue();
    }

    /** The messages of all fields that are wrong. */
    List<String> errors() {
        return form.locator(".fjs-form-field-error").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    String text() {
        return form.innerText();
    }

    Locator locator(String selector) {
        return form.locator(selector);
    }

    /** form-js takes what is typed a moment later, all fields at once: filling before it has drawn them would lose values. */
    private void settle() {
        Stillness.of(form);
    }

    private Locator input(String label) {
        return form.getByLabel(exactly(label)).first();
    }

    private Locator field(String label) {
        return fields(label).last();
    }

    private Locator fields(String label) {
        return form.locator(".fjs-form-field")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("label").filter(new Locator.FilterOptions().setHasText(exactly(label)))));
    }

    /** The label alone, with the star of a required field. */
    private static Pattern exactly(String label) {
        return Pattern.compile("^\\s*" + plain(label) + "\\s*\\*?\\s*$");
    }

    /** For the browser's patterns, which do not know Java's quotes; any blank stands for any other. */
    private static String plain(String text) {
        return text.replaceAll("([.*+?^${}()|\\[\\]\\\\])", "\\\\$1").replaceAll("[\\s\u00a0\u202f]", "\\\\s");
    }
}
