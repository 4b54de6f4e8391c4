/** How a file leaves over HTTP. Open to the modules that own files and check who may read them. */
@NullMarked
@NamedInterface("web")
package fr.metropole.recruitment.document.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
