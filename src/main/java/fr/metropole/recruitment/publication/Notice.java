package fr.metropole.recruitment.publication;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The vacancy notice of one case. Its rules are checked by {@link NoticeDesk} before it is told to change. */
@Entity
@Table(name = "notice")
class Notice {

    @Id
    private String reference;

    private String slug;
    private String title;

    @Enumerated(EnumType.STRING)
    private NoticeStatus status = NoticeStatus.PREPARED;

    @Column(name = "planned_on")
    private @Nullable LocalDate plannedOn;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    @Column(name = "closes_on")
    private @Nullable LocalDate closesOn;

    @Column(name = "declaration_number")
    private @Nullable String declarationNumber;

    @Column(name = "urgency_reason")
    private @Nullable String urgencyReason;

    private @Nullable String mentions;

    @Column(name = "sheet_version")
    private @Nullable Integer sheetVersion;

    @Column(name = "prepared_by")
    private @Nullable String preparedBy;

    @Column(name = "validated_by")
    private @Nullable String validatedBy;

    @Column(name = "return_reason")
    private @Nullable String returnReason;

    @Column(name = "withdrawal_reason")
    private @Nullable String withdrawalReason;

    @ElementCollection
    @CollectionTable(name = "notice_channel", joinColumns = @JoinColumn(name = "reference"))
    private List<ChannelRow> channels = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "notice_extension", joinColumns = @JoinColumn(name = "reference"))
    @OrderColumn(name = "position")
    private List<ExtensionRow> extensions = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    Notice(CaseReference reference, String title) {
        this.reference = reference.value();
        this.slug = reference.slug();
        this.title = title;
    }

    void prepare(NoticePlan plan, PersonId by) {
        plannedOn = plan.plannedOn();
        closesOn = plan.closesOn();
        urgencyReason = plan.urgencyReason();
        mentions = plan.mentions();
        preparedBy = by.value();
        channels.clear();
        plan.channels().forEach(channel -> channels.add(new ChannelRow(channel)));
        status = NoticeStatus.PREPARED;
    }

    void validate(PersonId by) {
        validatedBy = by.value();
        returnReason = null;
        status = NoticeStatus.VALIDATED;
    }

    void returnForCorrection(String reason) {
        returnReason = reason;
    }

    /** @param sheet number of the version of the sheet that the public reads from now on; null when there is none */
    void publish(NoticePublication publication, @Nullable Integer sheet) {
        sheetVersion = sheet;
        publishedOn = publication.publishedOn();
        closesOn = publication.closesOn();
        declarationNumber = publication.declarationNumber();
        channels.clear();
        publication.proofs().forEach(proof -> channels.add(ChannelRow.of(proof)));
        status = NoticeStatus.OPEN;
    }

    void extend(LocalDate after, String reason, PersonId by) {
        extensions.add(new ExtensionRow(java.util.Objects.requireNonNull(closesOn), after, reason, by.value()));
        closesOn = after;
        status = NoticeStatus.OPEN;
    }

    void close() {
        status = NoticeStatus.CLOSED;
    }

    void withdraw(String reason) {
        withdrawalReason = reason;
        status = NoticeStatus.WITHDRAWN;
    }

    CaseReference reference() {
        return new CaseReference(reference);
    }

    NoticeStatus status() {
        return status;
    }

    @Nullable
    Integer sheetVersion() {
        return sheetVersion;
    }

    @Nullable
    LocalDate closesOn() {
        return closesOn;
    }

    @Nullable
    String urgencyReason() {
        return urgencyReason;
    }

    NoticeFile toFile() {
        return new NoticeFile(
                toView(),
                plannedOn,
                returnReason,
                withdrawalReason,
                channels.stream().map(ChannelRow::channel).toList(),
                extensions.stream().map(ExtensionRow::sentence).toList());
    }

    NoticeView toView() {
        return new NoticeView(
                reference(),
                slug,
                title,
                publishedOn,
                closesOn,
                status,
                declarationNumber,
                urgencyReason,
                mentions,
                channels.stream()
                        .filter(ChannelRow::isProved)
                        .map(ChannelRow::toProof)
                        .toList());
    }
}
