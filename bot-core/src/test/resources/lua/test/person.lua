-- Puts a person and the row for searches, as a commit does, without asking what was there.
-- Returns 1.
-- KEYS[1] person, KEYS[2] rows
-- ARGV[1] id, ARGV[2] sealed person, ARGV[3] sealed row
redis.call('HSET', KEYS[1], 'v', 1, 'd', ARGV[2])
redis.call('HSET', KEYS[2], ARGV[1], ARGV[3])
return 1
