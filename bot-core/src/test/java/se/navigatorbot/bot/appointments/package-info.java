@NullMarked
package se.navigatorbot.bot.appointments;

import org.jspecify.annotations.NullMarked;
