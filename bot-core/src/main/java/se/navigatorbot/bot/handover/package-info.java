/** The way to a human and back: who has asked, who has taken it, whose phone rings. */
@NullMarked
package se.navigatorbot.bot.handover;

import org.jspecify.annotations.NullMarked;
