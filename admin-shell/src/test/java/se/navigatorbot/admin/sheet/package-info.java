/** Files as other systems write them. */
@NullMarked
package se.navigatorbot.admin.sheet;

import org.jspecify.annotations.NullMarked;
