-- Tells which messages a partition has accepted.
-- Result: for each of them when, nothing for one it has not
-- KEYS: 1 seen (zset)
-- ARGV: ids of messages
return redis.call('ZMSCORE', KEYS[1], unpack(ARGV))
