-- Claims a seat at an activity for a while. A claim that has run out counts no more.
-- Returns 1 claimed, 2 held by the participant already, 0 full.
-- KEYS 1 hash of seats
-- ARGV 1 participant, 2 claim, 3 now in ms, 4 claimed until in ms, 5 seats (0 for no limit)
local own = redis.call('HGET', KEYS[1], ARGV[1])
if own == 'held' then return 2 end
local seats = tonumber(ARGV[5])
if seats > 0 then
  local taken = 0
  local all = redis.call('HGETALL', KEYS[1])
  for i = 1, #all, 2 do
    local ends = string.match(all[i + 1], ':(%d+)$')
    if all[i] ~= ARGV[1] and (not ends or tonumber(ends) > tonumber(ARGV[3])) then taken = taken + 1 end
  end
  if taken >= seats then return 0 end
end
redis.call('HSET', KEYS[1], ARGV[1], 'claim:' .. ARGV[2] .. ':' .. ARGV[4])
return 1
