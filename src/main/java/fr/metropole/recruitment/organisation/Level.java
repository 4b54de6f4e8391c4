package fr.metropole.recruitment.organisation;

/** The level of management whose decision a step asks for, counted from the unit that holds the post. */
public enum Level {
    /** head of the unit that holds the post */
    N1,
    /** head of the unit above; never the person who holds N1 */
    N2,
    /** head of the first general direction (DGA) at or above the unit */
    DGA,
    /** head of the top unit, the directeur général des services */
    DGS
}
