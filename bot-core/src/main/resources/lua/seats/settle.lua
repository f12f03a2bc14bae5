-- Notes how a participant stands with an activity, as the participant's document says in that version. What an older
-- version says changes nothing, so the order in which versions arrive does not matter. A claim gives way to a held
-- seat alone: it belongs to a later turn, or runs out.
-- Returns 1 when it was noted, else 0.
-- KEYS 1 hash of seats
-- ARGV 1 participant, 2 version, 3 what stands now
local stands = redis.call('HGET', KEYS[1], ARGV[1])
if stands then
  local kind, version = string.match(stands, '^(%a+):?(%d*)')
  if kind == 'claim' then
    if string.sub(ARGV[3], 1, 5) ~= 'held:' then return 0 end
  elseif (tonumber(version) or -1) >= tonumber(ARGV[2]) then
    return 0
  end
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
return 1
