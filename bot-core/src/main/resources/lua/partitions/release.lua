-- Gives the right to work on a partition back, if it is still ours, and tells others that it is free.
-- Result: 1 when it was ours, else 0
-- KEYS: 1 lease (string)
-- ARGV: 1 our token, 2 channel of the processes, empty for none
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('DEL', KEYS[1])
if ARGV[2] ~= '' then redis.call('PUBLISH', ARGV[2], 'free') end
return 1
