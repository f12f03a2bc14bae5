package se.navigatorbot.admin.commands;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.ServerFault;
import se.navigatorbot.bot.staffapi.LoginApi;
import se.navigatorbot.bot.staffapi.LoginApi.Device;
import se.navigatorbot.bot.staffapi.LoginApi.DeviceCode;
import se.navigatorbot.bot.staffapi.Problem;

/** Shows a code, and waits until its owner has approved it where they are logged in. */
final class DeviceLogin {

    private final LoginApi door;
    private final Screen screen;

    DeviceLogin(LoginApi door, Screen screen) {
        this.door = door;
        this.screen = screen;
    }

    /**
     * @param server its address
     */
    String token(String server) {
        DeviceCode code = door.device();
        screen.say("Öppna " + server + code.path() + " där du är inloggad och skriv " + code.userCode() + ".");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(code.seconds());
        while (System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
            try {
                return door.device(new Device(code.deviceCode())).token();
            } catch (ServerFault e) {
                if (!e.says(Problem.PENDING)) {
                    throw e;
                }
            }
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(code.interval()));
        }
        throw new BadInput("Ingen godkände koden i tid. Du är inte inloggad. Börja om med login --device.");
    }
}
