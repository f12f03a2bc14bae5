/** What commands write: tables and sentences for people, JSON and CSV for scripts; and what they ask. */
@NullMarked
package se.navigatorbot.admin.screen;

import org.jspecify.annotations.NullMarked;
