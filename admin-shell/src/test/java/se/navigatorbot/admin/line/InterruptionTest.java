package se.navigatorbot.admin.line;

import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.channels.fakes.Waiting.soon;

import org.junit.jupiter.api.RepeatedTest;

/** Ctrl-C reaches the command that runs, and never the line that is typed after it. */
class InterruptionTest {

    @RepeatedTest(10)
    void nothingInterruptsTheThreadAfterTheEnd() throws InterruptedException {
        Interruption.Until end = new Interruption.Until(Thread.currentThread());
        Thread presses = new Thread(end::interrupts);
        presses.start();
        soon(Thread::interrupted);

        end.comes();
        boolean before = Thread.interrupted();
        presses.join();

        assertThat(before).isFalse();
        assertThat(Thread.interrupted()).isFalse();
    }
}
