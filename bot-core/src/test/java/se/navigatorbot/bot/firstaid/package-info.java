@NullMarked
package se.navigatorbot.bot.firstaid;

import org.jspecify.annotations.NullMarked;
