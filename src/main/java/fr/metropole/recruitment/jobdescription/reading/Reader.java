package fr.metropole.recruitment.jobdescription.reading;

/** Reads one group of fields out of a document. */
interface Reader {

    void read(Source source, Findings findings);
}
