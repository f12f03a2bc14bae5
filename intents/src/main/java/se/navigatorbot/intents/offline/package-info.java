/** Measuring and explaining the understander on files of sentences. */
@NullMarked
package se.navigatorbot.intents.offline;

import org.jspecify.annotations.NullMarked;
