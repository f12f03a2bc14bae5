/** What ends a command early: a Swedish sentence for people and an exit code for scripts. */
@NullMarked
package se.navigatorbot.admin.fault;

import org.jspecify.annotations.NullMarked;
