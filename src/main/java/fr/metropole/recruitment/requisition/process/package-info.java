/** The engine's edge of the requisition and the creation of the post: the ids of its model, and what the engine calls and is called by. */
@NullMarked
@NamedInterface("process")
package fr.metropole.recruitment.requisition.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
