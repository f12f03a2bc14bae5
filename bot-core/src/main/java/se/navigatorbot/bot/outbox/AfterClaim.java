package se.navigatorbot.bot.outbox;

/** What comes after a claim was tried. */
interface AfterClaim {

    /** The attempt has ended, or came to nothing: the gate may have room again. */
    void ended();

    /**
     * Must be judged anew. It keeps its way out meanwhile, so that nothing later to the same address overtakes it.
     */
    void judgeAnew(Ready holding);

    /** Costs more than today's parts allow; has given back its way. */
    void tooDear(Ready message);
}
