-- Notes that a month has been handed in.
-- Returns 1.
-- KEYS 1 hash of months
-- ARGV 1 month, 2 moment in business ms
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
return 1
