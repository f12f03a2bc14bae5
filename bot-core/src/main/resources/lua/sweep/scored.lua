-- Removes what is older than a moment from a sorted set of moments, and what a hash holds of the same. Safe to repeat.
-- Returns how many were removed; fewer than asked for means that nothing old is left.
-- KEYS 1 sorted set: id -> ms   2 hash: id -> anything (optional)
-- ARGV 1 ms: what is older goes   2 at most so many   3 'count' to remove nothing and tell how many there are in all
if ARGV[3] == 'count' then
  return redis.call('ZCOUNT', KEYS[1], '-inf', '(' .. ARGV[1])
end
local old = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', '(' .. ARGV[1], 'LIMIT', 0, ARGV[2])
if #old > 0 then
  redis.call('ZREM', KEYS[1], unpack(old))
  if KEYS[2] then
    redis.call('HDEL', KEYS[2], unpack(old))
  end
end
return #old
