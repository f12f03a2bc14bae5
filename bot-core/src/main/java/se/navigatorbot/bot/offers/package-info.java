/** The open page on which an employer offers a place. */
@NullMarked
package se.navigatorbot.bot.offers;

import org.jspecify.annotations.NullMarked;
