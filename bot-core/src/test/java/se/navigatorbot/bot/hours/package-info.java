@NullMarked
package se.navigatorbot.bot.hours;

import org.jspecify.annotations.NullMarked;
