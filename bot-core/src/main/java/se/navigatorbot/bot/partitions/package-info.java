/** Who works on which part of the store, and in which order: leases of partitions, one queue per person. */
@NullMarked
package se.navigatorbot.bot.partitions;

import org.jspecify.annotations.NullMarked;
