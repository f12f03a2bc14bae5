/** The shell as it is started, from its jar. */
@NullMarked
package se.navigatorbot.admin.launcher;

import org.jspecify.annotations.NullMarked;
