package se.navigatorbot.bot.turns;

import java.util.function.BooleanSupplier;

/**
 * Whether this process may let pollers fetch. While the store cannot say whose duty it is, whoever had it goes on: what
 * is fetched is kept on disk, and danger is answered. A process that never heard whose it is fetches too, since two that
 * fetch disturb each other but lose nothing.
 */
final class FetchingRight implements BooleanSupplier {

    private final BooleanSupplier ours;
    private final BooleanSupplier storeInTrouble;
    private boolean latest = true;

    FetchingRight(BooleanSupplier ours, BooleanSupplier storeInTrouble) {
        this.ours = ours;
        this.storeInTrouble = storeInTrouble;
    }

    @Override
    public synchronized boolean getAsBoolean() {
        if (!storeInTrouble.getAsBoolean()) {
            latest = ours.getAsBoolean();
        }
        return latest;
    }
}
