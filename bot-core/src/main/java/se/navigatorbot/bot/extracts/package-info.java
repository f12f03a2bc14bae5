/** What is handed out about a person: everything to the person, and a talk with names hidden to whoever may read it. */
@NullMarked
package se.navigatorbot.bot.extracts;

import org.jspecify.annotations.NullMarked;
