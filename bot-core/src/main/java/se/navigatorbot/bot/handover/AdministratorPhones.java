package se.navigatorbot.bot.handover;

import java.util.List;
import se.navigatorbot.channels.Address;

/** The phones of the administrators, who are rung when nobody else takes a crisis. */
@FunctionalInterface
public interface AdministratorPhones {

    List<Address> phones();
}
