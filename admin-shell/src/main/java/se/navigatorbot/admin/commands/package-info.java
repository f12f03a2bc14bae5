/** The commands, one class a group. */
@NullMarked
package se.navigatorbot.admin.commands;

import org.jspecify.annotations.NullMarked;
