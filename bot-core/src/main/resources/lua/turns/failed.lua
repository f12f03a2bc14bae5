-- Counts a turn that failed; the one that fails too often is parked with all it holds, so that others go on.
-- Result: how often it has failed; 0 when the partition is no longer ours or the entry is gone
-- KEYS: 1 lease, 2 inbox (stream), 3 parked (hash), 4 thread (stream)
-- ARGV: 1 our token, 2 inbox entry, 3 how often is too often, 4 and more: sealed lines that tell staff of it
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
local found = redis.call('XRANGE', KEYS[2], ARGV[2], ARGV[2])
if #found == 0 then return 0 end
local tries = redis.call('HINCRBY', KEYS[3], 'tries:' .. ARGV[2], 1)
if tries >= tonumber(ARGV[3]) then
  local fields = found[1][2]
  for i = 1, #fields, 2 do
    redis.call('HSET', KEYS[3], ARGV[2] .. ':' .. fields[i], fields[i + 1])
  end
  redis.call('HDEL', KEYS[3], 'tries:' .. ARGV[2])
  redis.call('XDEL', KEYS[2], ARGV[2])
  for i = 4, #ARGV do redis.call('XADD', KEYS[4], '*', 'd', ARGV[i]) end
end
return tries
