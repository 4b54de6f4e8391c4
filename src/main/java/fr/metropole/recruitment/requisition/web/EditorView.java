package fr.metropole.recruitment.requisition.web;

import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.jobdescription.ApplicationChannel;
import fr.metropole.recruitment.jobdescription.Category;
import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.MissingFact;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.jobdescription.SheetField;
import fr.metropole.recruitment.jobdescription.SheetFields;
import fr.metropole.recruitment.jobdescription.SheetForm;
import fr.metropole.recruitment.jobdescription.SheetSection;
import fr.metropole.recruitment.jobdescription.SheetWords;
import fr.metropole.recruitment.jobdescription.WorkingCopy;
import fr.metropole.recruitment.requisition.SheetEditing.Desk;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The editor as its page shows it.
 *
 * @param basedOn version that the next one will be compared with
 * @param state what is kept and what is not, in words
 * @param sections every section with its fields
 * @param refusals why the version was not saved, each with its field
 * @param missing what the law or the portal still miss, each with its field
 * @param conflict true when somebody else has saved a version meanwhile
 */
record EditorView(
        int basedOn,
        String state,
        List<Group> sections,
        List<Refusal> refusals,
        List<MissingFact> missing,
        boolean conflict) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH'\u00a0h\u00a0'mm").withZone(ZoneId.of("Europe/Paris"));
    /** Fields of the need by the name that its rules give them. */
    private static final Map<String, String> OF_NEED = Map.of(
            "title", "header.title",
            "need", "header.need",
            "route", "terms.route",
            "category", "identification.category",
            "durationMonths", "terms.durationMonths",
            "startsOn", "terms.startsOn",
            "workingTimePercent", "legal.workingTimePercent",
            "absentAgentReference", "legal.absence.agentReference",
            "justification", "header.motive");

    private static final Set<String> NEED_PATHS = Set.of(
            "header.title",
            "header.need",
            "terms.route",
            "identification.category",
            "terms.durationMonths",
            "terms.startsOn",
            "terms.asSoonAsPossible",
            "legal.workingTimePercent",
            "legal.absence.agentReference");

    /** A section with its fields. */
    record Group(SheetSection section, List<Input> fields) {}

    /** One answer of a list. */
    record Choice(String value, String label) {}

    /**
     * One field of the form.
     *
     * @param error why it is refused, empty when it is not
     * @param settled true when the request on its way has fixed it
     * @param other what the latest version says instead, when somebody else has changed it meanwhile
     */
    record Input(
            SheetField field, String text, String error, boolean settled, List<String> other, List<Choice> choices) {

        public String id() {
            return "f-" + field.path().replace('.', '-');
        }
    }

    static String time(Instant moment) {
        return TIME.format(moment);
    }

    static EditorView of(Desk desk, Map<String, String> typed, int basedOn, List<Refusal> reasons) {
        boolean conflict = reasons.stream().anyMatch(one -> one.code().equals("JOB_DESCRIPTION_CHANGED"));
        List<Refusal> named = reasons.stream().map(EditorView::onItsField).toList();
        JobDescription latest = desk.latest().content();
        List<Group> groups = Arrays.stream(SheetSection.values())
                .map(section -> new Group(
                        section,
                        SheetFields.of(section).stream()
                                .filter(field -> !field.path().equals("terms.reference"))
                                .map(field -> input(field, typed, named, desk, conflict))
                                .toList()))
                .toList();
        JobDescription now = SheetForm.read(typed, latest).isAccepted()
                ? SheetForm.read(typed, latest).orThrow()
                : latest;
        return new EditorView(basedOn, state(desk), groups, named, now.missing(), conflict);
    }

    private static String state(Desk desk) {
        WorkingCopy copy = desk.copy();
        String version = "Version " + desk.latest().number() + " enregistrée.";
        return copy == null
                ? version + " Aucune modification en cours."
                : version + " Brouillon enregistré à " + time(copy.savedAt()) + ", pas encore dans une version.";
    }

    private static Input input(
            SheetField field, Map<String, String> typed, List<Refusal> refusals, Desk desk, boolean conflict) {
        JobDescription latest = desk.latest().content();
        boolean settled = desk.needSettled() && NEED_PATHS.contains(field.path());
        String text = typed.getOrDefault(field.path(), "");
        String error = refusals.stream()
                .filter(refusal -> field.path().equals(refusal.field()))
                .map(Refusal::sentence)
                .findFirst()
                .orElse("");
        boolean differs = conflict
                && !text.strip().replace("\r", "").equals(SheetForm.of(latest).getOrDefault(field.path(), ""));
        return new Input(field, text, error, settled, differs ? other(field, latest) : List.of(), choices(field));
    }

    private static List<String> other(SheetField field, JobDescription latest) {
        List<String> words = SheetWords.of(field, latest);
        return words.isEmpty() ? List.of("(vide)") : words;
    }

    private static Refusal onItsField(Refusal refusal) {
        String field = refusal.field();
        if (field == null) {
            return refusal;
        }
        String path = OF_NEED.getOrDefault(field, field).replaceFirst("\\[.*$", "");
        return new Refusal(refusal.code(), refusal.sentence(), path, refusal.kind());
    }

    private static List<Choice> choices(SheetField field) {
        return switch (field.kind()) {
            case NEED -> choices(Need.values(), Need::label);
            case ROUTE -> choices(Route.values(), Route::label);
            case CATEGORY -> choices(Category.values(), Category::label);
            case CHANNEL -> choices(ApplicationChannel.values(), ApplicationChannel::label);
            default -> List.of();
        };
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] all, Function<E, String> label) {
        return Arrays.stream(all)
                .map(one -> new Choice(one.name(), label.apply(one)))
                .toList();
    }
}
