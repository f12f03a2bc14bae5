-- Keeps a free seat for whoever has waited longest, until a time.
-- Returns the participant and the number of the seat; nothing when no seat is free or nobody waits.
-- KEYS 1 hash of seats
-- ARGV 1 now in ms, 2 kept until in ms, 3 seats (0 for no limit)
local now, seats = tonumber(ARGV[1]), tonumber(ARGV[3])
local used, taken, first, since, version = {}, 0, nil, nil, nil
local all = redis.call('HGETALL', KEYS[1])
for i = 1, #all, 2 do
  local state = all[i + 1]
  local kind = string.match(state, '^%a+')
  local ends, seat = string.match(state, ':(%d+):(%d+)$')
  if kind == 'held' or ((kind == 'claim' or kind == 'offer') and tonumber(ends) > now) then
    taken = taken + 1
    used[tonumber(seat or 0)] = true
  elseif kind == 'waits' then
    local at = tonumber(string.match(state, ':(%d+)$'))
    if not first or at < since or (at == since and all[i] < first) then
      first, since, version = all[i], at, string.match(state, '^waits:(%d+)')
    end
  end
end
if not first or (seats > 0 and taken >= seats) then return nil end
local free = 1
while used[free] do free = free + 1 end
redis.call('HSET', KEYS[1], first, 'offer:' .. version .. ':' .. ARGV[2] .. ':' .. free)
return {first, free}
