@NullMarked
package se.navigatorbot.bot.notes;

import org.jspecify.annotations.NullMarked;
