/** Search over the people of the own centres. */
@NullMarked
package se.navigatorbot.bot.desk.people;

import org.jspecify.annotations.NullMarked;
