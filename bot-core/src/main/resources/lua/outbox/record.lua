-- Gives a message on a provider's records to one message of ours, unless another has it.
-- Result: our message that has it
-- KEYS: 1 found (hash), 2 when it was found (zset)
-- ARGV: 1 the provider's id, 2 our message, 3 business ms
if redis.call('HSETNX', KEYS[1], ARGV[1], ARGV[2]) == 1 then
  redis.call('ZADD', KEYS[2], ARGV[3], ARGV[1])
end
return redis.call('HGET', KEYS[1], ARGV[1])
