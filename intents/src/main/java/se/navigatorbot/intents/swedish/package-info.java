/** The pipeline that turns Swedish as people text it into an {@link se.navigatorbot.intents.Understanding}. */
@NullMarked
package se.navigatorbot.intents.swedish;

import org.jspecify.annotations.NullMarked;
