-- Notes whether a process is giving the store what it kept on disk, and tells how many processes are, by the server's
-- clock. One that falls silent counts no longer.
-- Result: how many are giving
-- KEYS: 1 spools (hash process -> until ms)
-- ARGV: 1 process, empty for a question alone, 2 ms for which its word counts, 0 when it has given everything
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
if ARGV[1] ~= '' then
  redis.call('HSET', KEYS[1], ARGV[1], string.format('%.0f', now + tonumber(ARGV[2])))
end
local all, giving, longest = redis.call('HGETALL', KEYS[1]), 0, 0
for i = 1, #all, 2 do
  local ms = tonumber(all[i + 1]) - now
  if ms <= 0 then
    redis.call('HDEL', KEYS[1], all[i])
  else
    giving = giving + 1
    longest = math.max(longest, ms)
  end
end
if longest > 0 then redis.call('PEXPIRE', KEYS[1], longest) end
return giving
