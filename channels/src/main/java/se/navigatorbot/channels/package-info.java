/**
 * What travels between the house and the outside, and the ports it travels through. Each channel is a folder below;
 * nothing here knows dialogue, Redis or a vendor.
 */
@NullMarked
package se.navigatorbot.channels;

import org.jspecify.annotations.NullMarked;
