package se.navigatorbot.channels;

/**
 * How one attempt ended, a closed list. Each knows whether the same message may be tried again and what a member of
 * staff reads.
 */
public enum DeliveryOutcome {
    /** The provider has it. */
    ACCEPTED(false, "Skickat"),
    /** Surely not sent: busy provider (429), DNS, refused connection, TLS. May be tried again. */
    TRY_LATER(true, "Försöker igen"),
    /** The address cannot be reached: no such number, blocked, deactivated. */
    UNREACHABLE(false, "Gick inte att nå"),
    /** The provider says that the person has asked for silence. */
    OPTED_OUT(false, "Personen har sagt stopp"),
    /** Our account, token or sender is wrong. */
    MISCONFIGURED(false, "Fel i inställningarna, säg till administratören"),
    /** The provider refuses this message. */
    REJECTED(false, "Avvisades av leverantören"),
    /** The request left and no readable answer came: it may or may not be on its way. Never tried again blindly. */
    UNKNOWN(false, "Kanske inte framme"),
    /** Kept back on purpose: a trial, or the channel is off. */
    WITHHELD(false, "Skulle ha skickats (provläge)");

    private final boolean retried;
    private final String forStaff;

    DeliveryOutcome(boolean retried, String forStaff) {
        this.retried = retried;
        this.forStaff = forStaff;
    }

    /** Whether the same message may be handed to the provider once more. */
    public boolean retried() {
        return retried;
    }

    /** One short Swedish phrase. */
    public String forStaff() {
        return forStaff;
    }
}
