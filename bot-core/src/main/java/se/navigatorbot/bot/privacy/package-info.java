/** What people may ask of us about their own data: cases with a clock, and what is known of those who were erased. */
@NullMarked
package se.navigatorbot.bot.privacy;

import org.jspecify.annotations.NullMarked;
