/** Logging in at the desk by the organisation's own log-in (OpenID Connect), Entra ID and others. */
@NullMarked
package se.navigatorbot.bot.staff.oidc;

import org.jspecify.annotations.NullMarked;
