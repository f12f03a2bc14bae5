-- Makes the seat of a participant a held one. The commit that caused it has told the participant so,
-- therefore it holds even when the claim has run out meanwhile.
-- Returns 1.
-- KEYS 1 hash of seats
-- ARGV 1 participant
redis.call('HSET', KEYS[1], ARGV[1], 'held')
return 1
