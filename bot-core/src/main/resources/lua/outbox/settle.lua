-- Moves a message on to what has become of it, unless it has moved meanwhile.
-- Result: '' when it was moved, else the state record as it stands ('-' for none)
-- KEYS: 1 state (hash), 2 out (hash), 3 done (zset), 4 lane (zset), 5 doubt (hash), 6 thread (stream)
-- ARGV: 1 message, 2 state record read, 3 state record from now on,
--       4 business ms when it has ended, else empty, 5 ms when it is to be looked at again, else empty,
--       6 sealed message to be put back, of one that was taken for ended; else empty,
--       7 sealed doubt to be settled before it ends, else empty (an earlier one stays until the end),
--       8 sealed line for the thread, else empty
local now = redis.call('HGET', KEYS[1], ARGV[1])
if now ~= ARGV[2] then return now or '-' end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
if ARGV[6] ~= '' then
  redis.call('HSET', KEYS[2], ARGV[1], ARGV[6])
  redis.call('ZREM', KEYS[3], ARGV[1])
end
if ARGV[7] ~= '' then redis.call('HSET', KEYS[5], ARGV[1], ARGV[7]) end
if ARGV[4] ~= '' then
  redis.call('HDEL', KEYS[2], ARGV[1])
  redis.call('HDEL', KEYS[5], ARGV[1])
  redis.call('ZREM', KEYS[4], ARGV[1])
  redis.call('ZADD', KEYS[3], ARGV[4], ARGV[1])
elseif ARGV[5] ~= '' then
  redis.call('ZADD', KEYS[4], ARGV[5], ARGV[1])
end
if ARGV[8] ~= '' then redis.call('XADD', KEYS[6], '*', 'd', ARGV[8]) end
return ''
