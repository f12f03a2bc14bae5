/** Pages of the desk as such: templates, and how a refusal reads. */
@NullMarked
package se.navigatorbot.bot.desk.pages;

import org.jspecify.annotations.NullMarked;
