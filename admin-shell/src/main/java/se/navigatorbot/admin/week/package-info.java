/** A week in two minutes: fifty invented people live through it over the web chat, and the promises are counted. */
@NullMarked
package se.navigatorbot.admin.week;

import org.jspecify.annotations.NullMarked;
