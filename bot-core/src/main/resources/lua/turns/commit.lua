-- Makes everything that one turn decided true at once, or nothing of it.
-- Result: {'ok', id of each line written to the thread ...}
--         {'lease'}    the partition is no longer ours
--         {'done'}     the inbox entry was handled before
--         {'conflict'} the person has changed since it was read
-- KEYS: 1 lease, 2 person (hash v, d), 3 rows (hash), 4 thread (stream), 5 due (zset), 6 inbox (stream),
--       7 out (hash), 8 state (hash), 9 effects (hash), 10 lane:reply, 11 lane:notice, 12 lane:broadcast (zsets),
--       13 parked (hash)
-- ARGV: 1 our token, 2 version read (0 for a new person), 3 inbox entry, 4 participant, 5 sealed person,
--       6 sealed row, empty when it stays as it is,
--       7 ms of what is due next, empty for nothing,
--       8 number of thread lines n, then n sealed lines,
--       number of messages m, then m times: id, sealed message, state record, lane (1 to 3; 0 when claimed at once), not before ms
--       number of effects e, then e times: field, sealed request
--       and when somebody in another process waits for it, with KEYS 14 answers (hash):
--       channel, what is told there, request, sealed refusal or empty
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return {'lease'} end
if (redis.call('HGET', KEYS[2], 'v') or '0') ~= ARGV[2] then
  if #redis.call('XRANGE', KEYS[6], ARGV[3], ARGV[3]) == 0 then return {'done'} end
  return {'conflict'}
end
if redis.call('XDEL', KEYS[6], ARGV[3]) == 0 then return {'done'} end
redis.call('HSET', KEYS[2], 'v', string.format('%.0f', tonumber(ARGV[2]) + 1), 'd', ARGV[5])
if ARGV[6] ~= '' then redis.call('HSET', KEYS[3], ARGV[4], ARGV[6]) end
if ARGV[7] == '' then
  redis.call('ZREM', KEYS[5], ARGV[4])
else
  redis.call('ZADD', KEYS[5], ARGV[7], ARGV[4])
end
local result = {'ok'}
local at = 8
for i = 1, tonumber(ARGV[at]) do
  result[#result + 1] = redis.call('XADD', KEYS[4], '*', 'd', ARGV[at + i])
end
at = at + tonumber(ARGV[at]) + 1
local messages = tonumber(ARGV[at])
at = at + 1
for _ = 1, messages do
  redis.call('HSET', KEYS[7], ARGV[at], ARGV[at + 1])
  redis.call('HSET', KEYS[8], ARGV[at], ARGV[at + 2])
  if ARGV[at + 3] ~= '0' then
    redis.call('ZADD', KEYS[9 + tonumber(ARGV[at + 3])], ARGV[at + 4], ARGV[at])
  end
  at = at + 5
end
local effects = tonumber(ARGV[at])
at = at + 1
for _ = 1, effects do
  redis.call('HSET', KEYS[9], ARGV[at], ARGV[at + 1])
  at = at + 2
end
redis.call('HDEL', KEYS[13], 'tries:' .. ARGV[3])
if KEYS[14] then
  if ARGV[at + 3] ~= '' then
    redis.call('HSET', KEYS[14], ARGV[at + 2], ARGV[at + 3])
    redis.call('PEXPIRE', KEYS[14], 600000)
  end
  redis.call('PUBLISH', ARGV[at], ARGV[at + 1])
end
return result
