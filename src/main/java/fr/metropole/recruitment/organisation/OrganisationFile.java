package fr.metropole.recruitment.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The organisation file as HR writes it, in YAML with French keys. Everything is text here; {@link FileFacts} makes facts
 * of it, or says which line is wrong.
 */
record OrganisationFile(
        @JsonProperty("unites") @Nullable List<Unit> units,
        @JsonProperty("personnes") @Nullable List<Person> persons,
        @JsonProperty("responsables") @Nullable List<Headship> headships,
        @JsonProperty("suppleances") @Nullable List<Deputy> deputies,
        @JsonProperty("absences") @Nullable List<Absence> absences,
        @JsonProperty("postes") @Nullable List<Post> posts) {

    record Unit(
            @JsonProperty("code") @Nullable String code,
            @JsonProperty("nom") @Nullable String name,
            @JsonProperty("type") @Nullable String kind,
            @JsonProperty("parent") @Nullable String parent) {}

    record Person(@JsonProperty("id") @Nullable String id, @JsonProperty("fonction") @Nullable String title) {}

    record Headship(
            @JsonProperty("unite") @Nullable String unit,
            @JsonProperty("personne") @Nullable String person,
            @JsonProperty("du") @Nullable String from,
            @JsonProperty("au") @Nullable String to) {}

    record Deputy(
            @JsonProperty("personne") @Nullable String person,
            @JsonProperty("suppleant") @Nullable String deputy,
            @JsonProperty("rang") @Nullable String rank,
            @JsonProperty("du") @Nullable String from,
            @JsonProperty("au") @Nullable String to) {}

    record Absence(
            @JsonProperty("personne") @Nullable String person,
            @JsonProperty("motif") @Nullable String reason,
            @JsonProperty("du") @Nullable String from,
            @JsonProperty("au") @Nullable String to) {}

    record Post(
            @JsonProperty("numero") @Nullable String number,
            @JsonProperty("unite") @Nullable String unit,
            @JsonProperty("intitule") @Nullable String title,
            @JsonProperty("categorie") @Nullable String category) {}
}
