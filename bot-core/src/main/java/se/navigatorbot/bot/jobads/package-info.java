/** Advertisements of Arbetsförmedlingen, asked for over its open JobSearch API; staff pick from them. */
@NullMarked
package se.navigatorbot.bot.jobads;

import org.jspecify.annotations.NullMarked;
