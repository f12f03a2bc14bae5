/** Cases about people's own data at the desk: what is asked for, by when, and the masking of what is handed out. */
@NullMarked
package se.navigatorbot.bot.desk.cases;

import org.jspecify.annotations.NullMarked;
