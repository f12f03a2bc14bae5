-- Stores a message or a request in a partition's inbox, once. One that was stored before without its bringer knowing,
-- who then answered it, leaves word of that for whoever has its turn.
-- Result: its number within the partition (1, 2 ...), or 0 when it was stored before
-- KEYS: 1 seen (zset), 2 seq (counter), 3 inbox (stream), 4 answers (hash), only for what was answered already
-- ARGV: 1 id, 2 business ms, 3 kind, 4 participant, 5 flags, 6 sealed payload,
--       7 channel on which the owner is woken, 8 what it is told; both left out when it needs no waking
if redis.call('ZADD', KEYS[1], 'NX', ARGV[2], ARGV[1]) == 0 then
  if KEYS[4] then
    redis.call('HSET', KEYS[4], ARGV[1], ARGV[6])
    redis.call('PEXPIRE', KEYS[4], 600000)
  end
  return 0
end
local seq = redis.call('INCR', KEYS[2])
redis.call('XADD', KEYS[3], string.format('%.0f-0', seq),
  'i', ARGV[1], 't', ARGV[2], 'k', ARGV[3], 'p', ARGV[4], 'f', ARGV[5], 'd', ARGV[6])
if ARGV[7] then redis.call('PUBLISH', ARGV[7], ARGV[8]) end
return seq
