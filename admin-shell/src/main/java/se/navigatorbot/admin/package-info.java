/** The staff's tool: an ordinary client of the staff API, in a terminal or as one command of a script. */
@NullMarked
package se.navigatorbot.admin;

import org.jspecify.annotations.NullMarked;
