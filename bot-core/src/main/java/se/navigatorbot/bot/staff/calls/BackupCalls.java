package se.navigatorbot.bot.staff.calls;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import se.navigatorbot.bot.backup.Backup;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.entry.StaffAddress;

/** The whole store as one file, still sealed, while everything goes on. */
@StaffAddress
public class BackupCalls {

    private final Backup backup;

    BackupCalls(Backup backup) {
        this.backup = backup;
    }

    /** Streams; what breaks off lacks its end and is refused by a restore. */
    @GetMapping("/api/backup")
    @Needs(Action.BACKUP)
    public void backup(HttpServletResponse response) throws IOException {
        response.setContentType("application/octet-stream");
        backup.write(response.getOutputStream());
    }
}
