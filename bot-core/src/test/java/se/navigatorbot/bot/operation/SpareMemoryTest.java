package se.navigatorbot.bot.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class SpareMemoryTest {

    /** What is given back is measured by StartRun; a heap that is kept small for ever would be collected all the time. */
    @Test
    void the_heap_may_grow_afterwards_as_it_might_before() {
        String before = mostFree();

        SpareMemory.giveBack();

        assertThat(mostFree()).isEqualTo(before);
    }

    private static String mostFree() {
        return ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .getVMOption("MaxHeapFreeRatio")
                .getValue();
    }
}
