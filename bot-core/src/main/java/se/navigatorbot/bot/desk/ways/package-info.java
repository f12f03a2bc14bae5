/** Group intakes and stories at the desk. */
@NullMarked
package se.navigatorbot.bot.desk.ways;

import org.jspecify.annotations.NullMarked;
