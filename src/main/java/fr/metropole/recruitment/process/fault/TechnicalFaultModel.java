package fr.metropole.recruitment.process.fault;

/** The ids that {@code processes/technical-fault.bpmn} gives to its elements; a test keeps the two alike. */
public final class TechnicalFaultModel {

    public static final String PROCESS = "technical-fault";

    // start events
    public static final String START_FAULT_FOUND = "StartEvent_FaultFound";

    // messages
    public static final String MESSAGE_FAULT_FOUND = "Message_FaultFound";
    public static final String MESSAGE_FAULT_MENDED = "Message_FaultMended";

    // events on the way
    public static final String CATCH_FAULT_MENDED = "IntermediateCatchEvent_FaultMended";

    // end events
    public static final String END_MENDED = "EndEvent_Mended";

    private TechnicalFaultModel() {}
}
