/** Stand-ins on loopback for the outside world, used by tests of the whole house and by load runs. */
@NullMarked
package se.navigatorbot.channels.fakes;

import org.jspecify.annotations.NullMarked;
