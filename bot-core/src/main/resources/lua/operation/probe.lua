-- Writes one small value, to see whether the store can still be written. Returns what it wrote.
-- KEYS 1 probe
-- ARGV 1 number
redis.call('SET', KEYS[1], ARGV[1])
return ARGV[1]
