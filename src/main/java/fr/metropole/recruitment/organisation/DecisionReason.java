package fr.metropole.recruitment.organisation;

/** Why a decision falls to somebody; the first cause met on the way up names it. */
public enum DecisionReason {
    /** the head of the unit, in person */
    HEAD,
    /** the headship is vacant: the deputy of the last head holds the interim */
    INTERIM,
    /** the head is absent: a deputy stands in */
    DEPUTY,
    /** vacant headship without deputy: the head above */
    UP_VACANT,
    /** absent head without deputy: the head above */
    UP_ABSENT,
    /** the head may not decide here, e.g. it is his own request: the head above */
    UP_EXCLUDED,
    /** the head already holds the first level: the head above */
    UP_TWO_LEVELS,
    /** there is no unit of the rank asked for above the post: the head of the top unit */
    UP_NO_SUCH_RANK,
    /** named to take the tasks of somebody who leaves */
    SUCCESSOR,
    /** nobody left up to the top: the HR group */
    NOBODY_LEFT,
    /** the unit is not known: the HR group */
    UNKNOWN_UNIT
}
