/** Files of other systems: their rows, what their columns mean, and what must never leave this computer. */
@NullMarked
package se.navigatorbot.admin.sheet;

import org.jspecify.annotations.NullMarked;
