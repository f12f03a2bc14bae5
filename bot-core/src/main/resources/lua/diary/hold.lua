-- Makes a time of a coach a held one. The commit that caused it has told the participant so,
-- therefore it holds even when the claim has run out meanwhile.
-- Returns 1.
-- KEYS 1 hash of the coach's times
-- ARGV 1 field, 2 from in ms, to in ms and the word held, with colons between
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
return 1
