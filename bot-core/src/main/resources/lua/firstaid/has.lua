-- Tells whether a partition has accepted a message.
-- Result: 1 or 0
-- KEYS: 1 seen (zset)
-- ARGV: 1 id of the message
return redis.call('ZSCORE', KEYS[1], ARGV[1]) and 1 or 0
