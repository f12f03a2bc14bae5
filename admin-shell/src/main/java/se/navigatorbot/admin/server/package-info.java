/** The staff API over HTTP: who is logged in, and what went wrong in words. */
@NullMarked
package se.navigatorbot.admin.server;

import org.jspecify.annotations.NullMarked;
