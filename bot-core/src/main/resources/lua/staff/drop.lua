-- Takes fields out of a hash.
-- Returns how many there were.
-- KEYS[1] hash
-- ARGV    fields
return redis.call('HDEL', KEYS[1], unpack(ARGV))
