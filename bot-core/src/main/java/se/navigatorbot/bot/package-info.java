/** The house: from inbox over dialogue to outbox, and the server that runs it. */
@NullMarked
package se.navigatorbot.bot;

import org.jspecify.annotations.NullMarked;
