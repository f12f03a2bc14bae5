/** Advertisements of Arbetsförmedlingen. */
@NullMarked
package se.navigatorbot.bot.jobads;

import org.jspecify.annotations.NullMarked;
