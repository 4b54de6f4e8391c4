package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.organisation.UnitKind;
import fr.metropole.recruitment.organisation.UnitView;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the unit that a sheet means by the words of its name: the service of the superior, otherwise the direction. */
final class UnitGuess {

    private static final double ALIKE = 0.66;

    private final List<UnitView> units;

    UnitGuess(List<UnitView> units) {
        this.units = units;
    }

    @Nullable
    String in(JobDescription sheet) {
        String superior = sheet.position().nPlusOneTitle();
        List<String> services = sheet.position().services();
        Optional<UnitView> service = named(superior, UnitKind.SERVICE);
        if (service.isEmpty() && services.size() == 1) {
            service = named(services.get(0), UnitKind.SERVICE);
        }
        return service.or(() -> named(sheet.identification().directorate(), UnitKind.DIRECTION))
                .or(() -> named(superior, UnitKind.DIRECTION))
                .map(UnitView::code)
                .orElse(null);
    }

    private Optional<UnitView> named(@Nullable String text, UnitKind kind) {
        if (text == null) {
            return Optional.empty();
        }
        Set<String> words = words(text);
        return units.stream()
                .filter(unit -> unit.kind() == kind && share(words(unit.name()), words) >= ALIKE)
                .max(Comparator.comparingDouble(unit ->
                        share(words(unit.name()), words) + words(unit.name()).size() / 100.0));
    }

    private static double share(Set<String> name, Set<String> text) {
        return name.isEmpty()
                ? 0
                : (double) name.stream().filter(text::contains).count() / name.size();
    }

    private static Set<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^a-z]+"))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toSet());
    }
}
