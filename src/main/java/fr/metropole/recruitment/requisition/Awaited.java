package fr.metropole.recruitment.requisition;

/** What a request waits for next; the aggregate refuses anything else, whatever the engine says. */
enum Awaited {
    START,
    DESCRIPTION,
    N2,
    DGA,
    HR,
    BUDGET,
    ARBITRATION,
    CORRECTION,
    NOTHING;

    static Awaited of(ReviewStep step) {
        return valueOf(step.name());
    }

    /** What follows when this opinion is favourable. */
    static Awaited after(ReviewStep step) {
        return switch (step) {
            case N2 -> DGA;
            case DGA -> HR;
            case HR -> BUDGET;
            case BUDGET -> ARBITRATION;
            case ARBITRATION -> NOTHING;
        };
    }
}
