-- Claims one attempt to send a message, in the moment before it leaves.
-- Result: {'ok', id of the line written to the thread or ''}
--         {'lease'}  the partition is no longer ours
--         {'person'} the person has changed since the message was judged
--         {'state'}  the message has moved on meanwhile
-- KEYS: 1 lease, 2 person (hash), 3 state (hash), 4 lane (zset), 5 thread (stream)
-- ARGV: 1 our token, 2 version judged on, 3 message, 4 state record read, 5 state record from now on,
--       6 sealed line for the thread, empty for none
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return {'lease'} end
if (redis.call('HGET', KEYS[2], 'v') or '0') ~= ARGV[2] then return {'person'} end
if redis.call('HGET', KEYS[3], ARGV[3]) ~= ARGV[4] then return {'state'} end
redis.call('HSET', KEYS[3], ARGV[3], ARGV[5])
redis.call('ZREM', KEYS[4], ARGV[3])
if ARGV[6] == '' then return {'ok', ''} end
return {'ok', redis.call('XADD', KEYS[5], '*', 'd', ARGV[6])}
