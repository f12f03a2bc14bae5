package se.navigatorbot.bot.operation;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption.Origin;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Gives back what only starting needed. Java keeps the heap that a start has filled, three times of what stays in it;
 * so a while after the start it is collected once with little to be left free. Afterwards the heap grows as it is
 * needed. Whoever has told Java how much to leave free is obeyed.
 */
final class SpareMemory implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger log = LoggerFactory.getLogger(SpareMemory.class);

    /** The first messages after a start come first. */
    private static final Duration AFTER = Duration.ofSeconds(10);

    private static final String MOST_FREE = "MaxHeapFreeRatio";

    /** Per cent of the heap; Java wants more than the least, which is 40. */
    private static final String LITTLE = "45";

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        Thread waits = new Thread(this::inAWhile, "spare-memory");
        waits.setDaemon(true);
        waits.start();
    }

    private void inAWhile() {
        try {
            Thread.sleep(AFTER.toMillis());
            giveBack();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever Java this is, nothing but memory depends on it. */
    static void giveBack() {
        try {
            HotSpotDiagnosticMXBean java = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
            if (java == null || java.getVMOption(MOST_FREE).getOrigin() != Origin.DEFAULT) {
                return;
            }
            String before = java.getVMOption(MOST_FREE).getValue();
            java.setVMOption(MOST_FREE, LITTLE);
            System.gc();
            java.setVMOption(MOST_FREE, before);
        } catch (RuntimeException e) {
            log.debug("this Java keeps what memory it has: {}", e.getClass().getSimpleName());
        }
    }
}
