-- Gives a seat back, held or claimed.
-- Returns 1 when there was one, else 0.
-- KEYS 1 hash of seats
-- ARGV 1 participant
return redis.call('HDEL', KEYS[1], ARGV[1])
