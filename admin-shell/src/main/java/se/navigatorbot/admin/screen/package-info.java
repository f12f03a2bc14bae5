/** How answers look: tables for people, JSON and CSV for scripts. */
@NullMarked
package se.navigatorbot.admin.screen;

import org.jspecify.annotations.NullMarked;
