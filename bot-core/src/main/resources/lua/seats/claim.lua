-- Claims a seat at an activity for a while: the one that is kept for the participant, else the one
-- that is wanted, else the lowest free number.
-- Whoever waits comes before a newcomer. Claims and offers that have run out count no more.
-- Returns the number of the seat, from 1; 0 when there is none.
-- KEYS 1 hash of seats
-- ARGV 1 participant, 2 turn, 3 now in ms, 4 claimed until in ms, 5 seats (0 for no limit), 6 '1' when who waits is first,
--      7 the seat that is wanted (0 for any)
local now, seats = tonumber(ARGV[3]), tonumber(ARGV[5])
local used, taken, waiting, own = {}, 0, false, nil
local all = redis.call('HGETALL', KEYS[1])
for i = 1, #all, 2 do
  local state = all[i + 1]
  local kind = string.match(state, '^%a+')
  local ends, seat = string.match(state, ':(%d+):(%d+)$')
  local lives = kind == 'held' or ((kind == 'claim' or kind == 'offer') and tonumber(ends) > now)
  if all[i] == ARGV[1] then
    local again = kind == 'claim' and string.sub(state, 1, #ARGV[2] + 7) == 'claim:' .. ARGV[2] .. ':'
    if lives and (kind == 'offer' or again) then own = tonumber(seat) end
  elseif lives then
    taken = taken + 1
    used[tonumber(seat or 0)] = true
  elseif kind == 'waits' then
    waiting = true
  end
end
if not own then
  if seats > 0 and (taken >= seats or (waiting and ARGV[6] == '1')) then return 0 end
  own = tonumber(ARGV[7])
  if own > 0 and (used[own] or (seats > 0 and own > seats)) then return 0 end
  if own == 0 then
    own = 1
    while used[own] do own = own + 1 end
  end
end
redis.call('HSET', KEYS[1], ARGV[1], 'claim:' .. ARGV[2] .. ':' .. ARGV[4] .. ':' .. own)
return own
