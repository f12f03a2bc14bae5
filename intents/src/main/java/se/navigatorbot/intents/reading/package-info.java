/** From what somebody wrote to clean words: the first stages of the pipeline. */
@NullMarked
package se.navigatorbot.intents.reading;

import org.jspecify.annotations.NullMarked;
