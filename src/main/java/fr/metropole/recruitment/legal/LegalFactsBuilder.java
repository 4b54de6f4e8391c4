package fr.metropole.recruitment.legal;

import fr.metropole.recruitment.jobdescription.Category;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Collects {@link LegalFacts} one by one; what is not given stays unknown. */
public final class LegalFactsBuilder {

    private @Nullable Need need;
    private @Nullable Route route;
    private @Nullable Category category;
    private @Nullable Integer durationMonths;
    private @Nullable Boolean absentAgent;
    private @Nullable Boolean civilServantChosen;
    private @Nullable Boolean deliberationAllowsContract;
    private @Nullable Boolean creditsAvailable;
    private @Nullable Boolean cadreExists;
    private @Nullable Integer workingTimePercent;
    private @Nullable Boolean designatedExpertPost;
    private @Nullable Boolean sixYearsOfService;
    private @Nullable String urgencyReason;
    private @Nullable LocalDate noticeDate;
    private boolean openEndedRenewal;

    LegalFactsBuilder() {}

    LegalFactsBuilder(LegalFacts facts) {
        need = facts.need();
        route = facts.route();
        category = facts.category();
        durationMonths = facts.durationMonths();
        absentAgent = facts.absentAgent();
        civilServantChosen = facts.civilServantChosen();
        deliberationAllowsContract = facts.deliberationAllowsContract();
        creditsAvailable = facts.creditsAvailable();
        cadreExists = facts.cadreExists();
        workingTimePercent = facts.workingTimePercent();
        designatedExpertPost = facts.designatedExpertPost();
        sixYearsOfService = facts.sixYearsOfService();
        urgencyReason = facts.urgencyReason();
        noticeDate = facts.noticeDate();
        openEndedRenewal = facts.openEndedRenewal();
    }

    public LegalFactsBuilder need(@Nullable Need value) {
        need = value;
        return this;
    }

    public LegalFactsBuilder route(@Nullable Route value) {
        route = value;
        return this;
    }

    public LegalFactsBuilder category(@Nullable Category value) {
        category = value;
        return this;
    }

    public LegalFactsBuilder durationMonths(@Nullable Integer value) {
        durationMonths = value;
        return this;
    }

    public LegalFactsBuilder absentAgent(@Nullable Boolean value) {
        absentAgent = value;
        return this;
    }

    public LegalFactsBuilder civilServantChosen(@Nullable Boolean value) {
        civilServantChosen = value;
        return this;
    }

    public LegalFactsBuilder deliberationAllowsContract(@Nullable Boolean value) {
        deliberationAllowsContract = value;
        return this;
    }

    public LegalFactsBuilder creditsAvailable(@Nullable Boolean value) {
        creditsAvailable = value;
        return this;
    }

    public LegalFactsBuilder cadreExists(@Nullable Boolean value) {
        cadreExists = value;
        return this;
    }

    public LegalFactsBuilder workingTimePercent(@Nullable Integer value) {
        workingTimePercent = value;
        return this;
    }

    public LegalFactsBuilder designatedExpertPost(@Nullable Boolean value) {
        designatedExpertPost = value;
        return this;
    }

    public LegalFactsBuilder sixYearsOfService(@Nullable Boolean value) {
        sixYearsOfService = value;
        return this;
    }

    public LegalFactsBuilder urgencyReason(@Nullable String value) {
        urgencyReason = value;
        return this;
    }

    public LegalFactsBuilder noticeDate(@Nullable LocalDate value) {
        noticeDate = value;
        return this;
    }

    public LegalFactsBuilder openEndedRenewal(boolean value) {
        openEndedRenewal = value;
        return this;
    }

    public LegalFacts build() {
        return new LegalFacts(
                need,
                route,
                category,
                durationMonths,
                absentAgent,
                civilServantChosen,
                deliberationAllowsContract,
                creditsAvailable,
                cadreExists,
                workingTimePercent,
                designatedExpertPost,
                sixYearsOfService,
                urgencyReason,
                noticeDate,
                openEndedRenewal);
    }
}
