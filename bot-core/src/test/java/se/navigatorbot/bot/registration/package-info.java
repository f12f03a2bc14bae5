/** Making people known, and letting doubles go. */
@NullMarked
package se.navigatorbot.bot.registration;

import org.jspecify.annotations.NullMarked;
