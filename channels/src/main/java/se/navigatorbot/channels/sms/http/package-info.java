/**
 * One HTTP/1.1 request per attempt, never a second one, and an answer to the question whether it left. Used by the
 * sender of text messages alone.
 */
@NullMarked
package se.navigatorbot.channels.sms.http;

import org.jspecify.annotations.NullMarked;
