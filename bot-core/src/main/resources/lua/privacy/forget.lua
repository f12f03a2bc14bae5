-- Notes whose words from before a moment are not taken from a disk any more. Safe to repeat; a later moment wins.
-- Result: 1
-- KEYS: 1 forgotten (zset: mark -> business ms)
-- ARGV: 1 business ms, then marks
for i = 2, #ARGV do redis.call('ZADD', KEYS[1], 'GT', ARGV[1], ARGV[i]) end
return 1
