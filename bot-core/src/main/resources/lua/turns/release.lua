-- Gives the right to work on a partition back, if it is still ours.
-- Result: 1 when it was ours, else 0
-- KEYS: 1 lease (string)
-- ARGV: 1 our token
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('DEL', KEYS[1])
return 1
