-- Notes that a process is alive, or that it leaves, and forgets those not heard of for too long. By the server's clock.
-- Result: ids of the live processes, the one that has been there longest first
-- KEYS: 1 processes (hash id -> 'ms of its first sign of life:ms of its last')
-- ARGV: 1 id of the process, 2 how long one sign of life counts in ms, 3 '1' when it leaves
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
local since = {}
local live = {}
local all = redis.call('HGETALL', KEYS[1])
for i = 1, #all, 2 do
  local first, last = string.match(all[i + 1], '^(%d+):(%d+)$')
  if not first or now - tonumber(last) > tonumber(ARGV[2]) then
    redis.call('HDEL', KEYS[1], all[i])
  elseif all[i] ~= ARGV[1] then
    live[#live + 1] = all[i]
    since[all[i]] = tonumber(first)
  else
    since[ARGV[1]] = tonumber(first)
  end
end
if ARGV[3] == '1' then
  redis.call('HDEL', KEYS[1], ARGV[1])
else
  since[ARGV[1]] = since[ARGV[1]] or now
  redis.call('HSET', KEYS[1], ARGV[1], string.format('%.0f:%.0f', since[ARGV[1]], now))
  live[#live + 1] = ARGV[1]
end
table.sort(live, function(a, b)
  if since[a] ~= since[b] then return since[a] < since[b] end
  return a < b
end)
return live
