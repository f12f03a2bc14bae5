/** From what was typed to a command and its exit code; cures for what Spring Shell loses on the way. */
@NullMarked
package se.navigatorbot.admin.line;

import org.jspecify.annotations.NullMarked;
