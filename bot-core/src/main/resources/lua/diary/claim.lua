-- Claims a time of a coach for a while, if no other meeting overlaps it. Drops what was over a day ago.
-- Returns 1 claimed, or held by the same meeting already; 0 taken.
-- KEYS 1 hash of the coach's times
-- ARGV 1 field, 2 what all fields of the same meeting begin with, 3 from in ms, 4 to in ms, 5 now in ms,
--      6 until when it is claimed in ms, a colon and the turn, 7 ms to stay free before and after
local from, to, now, pause = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[7])
local all = redis.call('HGETALL', KEYS[1])
local taken, over = false, {}
for i = 1, #all, 2 do
  local f, t, state = string.match(all[i + 1], '^(%d+):(%d+):(%w+)')
  if all[i] == ARGV[1] and state == 'held' then return 1 end
  local counts = state == 'held' or tonumber(state) > now
  if tonumber(t) < now - 86400000 or not counts then
    over[#over + 1] = all[i]
  elseif string.sub(all[i], 1, #ARGV[2]) ~= ARGV[2]
      and tonumber(f) - pause < to and from < tonumber(t) + pause then
    taken = true
  end
end
for _, field in ipairs(over) do redis.call('HDEL', KEYS[1], field) end
if taken then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3] .. ':' .. ARGV[4] .. ':' .. ARGV[6])
return 1
