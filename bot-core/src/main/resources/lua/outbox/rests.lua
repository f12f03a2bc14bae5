-- Notes how long a provider wants to be left alone, if anything is to be noted, and tells what holds for anybody, by the
-- server's clock. A shorter wish never ends a longer one; what is over is forgotten.
-- Result: {field, ms left, field, ms left, ...}
-- KEYS: 1 rests (hash field -> until ms)
-- ARGV: 1 field to note, empty for none, 2 ms it is to rest, 3 channel on which others are told to look, empty for none,
--       4 what they are told
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
if ARGV[1] ~= '' then
  local known = tonumber(redis.call('HGET', KEYS[1], ARGV[1]) or 0)
  redis.call('HSET', KEYS[1], ARGV[1], string.format('%.0f', math.max(known, now + tonumber(ARGV[2]))))
end
local all, left, longest = redis.call('HGETALL', KEYS[1]), {}, 0
for i = 1, #all, 2 do
  local ms = tonumber(all[i + 1]) - now
  if ms <= 0 then
    redis.call('HDEL', KEYS[1], all[i])
  else
    left[#left + 1] = all[i]
    left[#left + 1] = ms
    longest = math.max(longest, ms)
  end
end
if longest > 0 then redis.call('PEXPIRE', KEYS[1], longest) end
if ARGV[1] ~= '' and ARGV[3] ~= '' then redis.call('PUBLISH', ARGV[3], ARGV[4]) end
return left
