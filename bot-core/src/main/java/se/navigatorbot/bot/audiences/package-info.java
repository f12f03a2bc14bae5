/** Who is meant: a small filter that staff can read aloud, and filters kept under a name. */
@NullMarked
package se.navigatorbot.bot.audiences;

import org.jspecify.annotations.NullMarked;
