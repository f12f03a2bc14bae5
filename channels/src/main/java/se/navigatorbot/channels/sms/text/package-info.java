/** What a text message is, whoever carries it: a number that can be texted, words as a phone gets them, and what they cost. */
@NullMarked
package se.navigatorbot.channels.sms.text;

import org.jspecify.annotations.NullMarked;
