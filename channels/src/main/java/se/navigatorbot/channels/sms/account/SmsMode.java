package se.navigatorbot.channels.sms.account;

/** Which texts leave the house. */
public enum SmsMode {
    /** None. */
    OFF,
    /** Those to the guest list, answers to a crisis and alerts to duty phones. */
    TRIAL,
    /** All. */
    LIVE
}
