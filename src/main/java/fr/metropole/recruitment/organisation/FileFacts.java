package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Makes facts of the lines of a file, or says of every line what is wrong with it. */
final class FileFacts {

    private final List<Refusal> refusals = new ArrayList<>();

    private FileFacts() {}

    static Outcome<Facts> of(OrganisationFile file) {
        FileFacts reader = new FileFacts();
        Facts facts = new Facts(
                reader.section("unites", file.units(), FileFacts::unit),
                reader.section("personnes", file.persons(), FileFacts::person),
                reader.section("responsables", file.headships(), FileFacts::headship),
                reader.section("suppleances", file.deputies(), FileFacts::deputy),
                reader.section("absences", file.absences(), FileFacts::absence),
                reader.section("postes", file.posts(), FileFacts::post));
        return reader.refusals.isEmpty() ? Outcome.accepted(facts) : Outcome.refused(reader.refusals);
    }

    private <L, T> List<T> section(String name, @Nullable List<L> lines, BiFunction<FileLine, L, T> read) {
        List<T> facts = new ArrayList<>();
        int number = 0;
        for (@Nullable L content : lines == null ? List.<L>of() : lines) {
            number++;
            FileLine line = new FileLine(name, number, refusals);
            if (content == null) {
                line.text("", null);
            } else {
                facts.add(read.apply(line, content));
            }
        }
        return facts;
    }

    private static UnitView unit(FileLine line, OrganisationFile.Unit unit) {
        String expected = "autorite, direction-generale, direction ou service";
        return new UnitView(
                line.code("code", unit.code()),
                line.text("nom", unit.name()),
                line.word("type", unit.kind(), UnitKind::ofKey, expected, UnitKind.SERVICE),
                unit.parent() == null ? null : line.code("parent", unit.parent()));
    }

    private static PersonView person(FileLine line, OrganisationFile.Person person) {
        return new PersonView(line.person("id", person.id()), line.text("fonction", person.title()), true);
    }

    private static HeadshipView headship(FileLine line, OrganisationFile.Headship headship) {
        return new HeadshipView(
                line.code("unite", headship.unit()),
                line.person("personne", headship.person()),
                line.validity(headship.from(), headship.to()));
    }

    private static DeputyView deputy(FileLine line, OrganisationFile.Deputy deputy) {
        return new DeputyView(
                line.person("personne", deputy.person()),
                line.person("suppleant", deputy.deputy()),
                line.rank("rang", deputy.rank()),
                line.validity(deputy.from(), deputy.to()));
    }

    private static AbsenceView absence(FileLine line, OrganisationFile.Absence absence) {
        String expected = "conges, mission, formation ou indisponibilite";
        return new AbsenceView(
                line.person("personne", absence.person()),
                line.word("motif", absence.reason(), AbsenceReason::ofKey, expected, AbsenceReason.UNAVAILABLE),
                line.validity(absence.from(), absence.to()));
    }

    private static PostView post(FileLine line, OrganisationFile.Post post) {
        return new PostView(
                line.text("numero", post.number()),
                line.code("unite", post.unit()),
                line.text("intitule", post.title()),
                line.word("categorie", post.category(), FileFacts::category, "A, B ou C", "A"));
    }

    private static Optional<String> category(String typed) {
        return Optional.of(typed).filter(letter -> letter.matches("[ABC]"));
    }
}
