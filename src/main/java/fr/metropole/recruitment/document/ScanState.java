package fr.metropole.recruitment.document;

/** What is known of a file's viruses. */
public enum ScanState {
    /** no scanner is configured, or it did not answer; then it is asked again */
    NOT_SCANNED("non analysé par l’antivirus"),
    CLEAN("analysé par l’antivirus"),
    /** found after the file was kept; nobody can open it any more */
    INFECTED("bloqué par l’antivirus");

    private final String label;

    ScanState(String label) {
        this.label = label;
    }

    /** French words for the reader of a page. */
    public String label() {
        return label;
    }
}
