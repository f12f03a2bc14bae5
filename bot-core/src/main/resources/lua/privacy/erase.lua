-- Takes everything of one person out of a partition. Safe to repeat.
-- Result: how many records went; -1 when the partition is no longer ours
-- KEYS: 1 lease, 2 person (hash), 3 thread (stream), 4 rows (hash), 5 due (zset), 6 inbox (stream), 7 out (hash),
--       8 state (hash), 9 done (zset), 10 doubt (hash), 11 effects (hash), 12 parked (hash), 13 lane:reply,
--       14 lane:notice, 15 lane:broadcast (zsets), 16 answers (hash), 17 seen (zset)
-- ARGV: 1 our token, empty while nobody works on the store, 2 participant, 3 inbox entry that asks for it, empty for none,
--       4 number of messages n, then n ids,
--       number of effects e, then e fields,
--       number of parked fields p, then p fields,
--       number of ids seen s, then s ids of requests that name the person
if ARGV[1] ~= '' and redis.call('GET', KEYS[1]) ~= ARGV[1] then return -1 end
local gone = redis.call('XLEN', KEYS[3])
gone = gone + redis.call('DEL', KEYS[2])
redis.call('DEL', KEYS[3])
gone = gone + redis.call('HDEL', KEYS[4], ARGV[2])
gone = gone + redis.call('ZREM', KEYS[5], ARGV[2])
local at = 4
for i = 1, tonumber(ARGV[at]) do
  local message = ARGV[at + i]
  gone = gone + redis.call('HDEL', KEYS[7], message)
  gone = gone + redis.call('HDEL', KEYS[8], message)
  redis.call('ZREM', KEYS[9], message)
  redis.call('HDEL', KEYS[10], message)
  for lane = 13, 15 do redis.call('ZREM', KEYS[lane], message) end
end
at = at + tonumber(ARGV[at]) + 1
for i = 1, tonumber(ARGV[at]) do gone = gone + redis.call('HDEL', KEYS[11], ARGV[at + i]) end
at = at + tonumber(ARGV[at]) + 1
for i = 1, tonumber(ARGV[at]) do gone = gone + redis.call('HDEL', KEYS[12], ARGV[at + i]) end
at = at + tonumber(ARGV[at]) + 1
for i = 1, tonumber(ARGV[at]) do gone = gone + redis.call('ZREM', KEYS[17], ARGV[at + i]) end
-- Refusals lie there without a name; whoever waits for one reads it within a second.
redis.call('PEXPIRE', KEYS[16], 10000)
if ARGV[3] ~= '' then
  redis.call('HDEL', KEYS[12], 'tries:' .. ARGV[3])
  redis.call('XDEL', KEYS[6], ARGV[3])
end
return gone
