-- Gives a time of a coach back, held or claimed.
-- Returns 1 when there was one, else 0.
-- KEYS 1 hash of the coach's times
-- ARGV 1 field
return redis.call('HDEL', KEYS[1], ARGV[1])
