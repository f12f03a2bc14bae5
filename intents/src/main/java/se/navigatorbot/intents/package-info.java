/**
 * Understands Swedish as people text it: words in, {@link se.navigatorbot.intents.Understanding} out. Owns the
 * vocabulary. Knows no people, no Spring and no Redis.
 */
@NullMarked
package se.navigatorbot.intents;

import org.jspecify.annotations.NullMarked;
