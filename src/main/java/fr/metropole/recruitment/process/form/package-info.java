/** Reads the {@code .form} files and checks input against them on the server, as the browser does for people only. */
@NullMarked
@NamedInterface("form")
package fr.metropole.recruitment.process.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
