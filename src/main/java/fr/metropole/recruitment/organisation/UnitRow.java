package fr.metropole.recruitment.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Row of one unit. */
@Entity
@EntityListeners(ChartRevision.class)
@Table(name = "org_unit")
class UnitRow {

    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private @Nullable String parent;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected UnitRow() {}

    UnitRow(UnitView unit) {
        this.code = unit.code();
        this.name = unit.name();
        this.kind = unit.kind();
        this.parent = unit.parent();
    }

    UnitView toView() {
        return new UnitView(code, name, kind, parent);
    }
}
