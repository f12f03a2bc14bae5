/** Times, places, activities, lines of work and other things named in a message. */
@NullMarked
package se.navigatorbot.intents.slots;

import org.jspecify.annotations.NullMarked;
