@NullMarked
package se.navigatorbot.bot.spool;

import org.jspecify.annotations.NullMarked;
