package se.navigatorbot.bot.backup;

/**
 * What a file says of itself before anything else.
 *
 * @param store id of the store that was read
 * @param schema form of its documents
 * @param partitions how many it has
 * @param moment real ms at which the reading began
 * @param keyNumber number of the key that its documents are sealed with
 * @param fingerprint tells that key from others
 */
record Header(String store, int schema, int partitions, long moment, int keyNumber, String fingerprint) {}
