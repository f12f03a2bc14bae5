/** What staff answer to what is often asked, with an owner and a day of review; and dates to apply for studies until. */
@NullMarked
package se.navigatorbot.bot.answers;

import org.jspecify.annotations.NullMarked;
