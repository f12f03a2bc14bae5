-- Forgets an effect that has been delivered.
-- Result: 1
-- KEYS: 1 effects (hash)
-- ARGV: 1 field of the effect
redis.call('HDEL', KEYS[1], ARGV[1])
return 1
