-- Removes the entries of a stream that are older than a moment; ids begin with ms. An empty stream goes altogether.
-- Safe to repeat. Returns how many were removed; fewer than asked for means that nothing old is left.
-- KEYS 1 stream
-- ARGV 1 ms: what is older goes   2 at most so many   3 'count' to remove nothing and tell how many there are in all
if ARGV[3] == 'count' then
  return #redis.call('XRANGE', KEYS[1], '-', '(' .. ARGV[1])
end
local old = redis.call('XRANGE', KEYS[1], '-', '(' .. ARGV[1], 'COUNT', ARGV[2])
for _, entry in ipairs(old) do
  redis.call('XDEL', KEYS[1], entry[1])
end
if #old > 0 and redis.call('XLEN', KEYS[1]) == 0 then
  redis.call('DEL', KEYS[1])
end
return #old
