-- Stores several activities at once: all of them, or none when one is there already in that version or a newer one.
-- Returns the new version of the catalogue, or -1 when nothing was stored.
-- KEYS 1 hash of activities, 2 version of the catalogue
-- ARGV for each activity: id, version of the new document (1 for a new one), sealed document
for i = 1, #ARGV, 3 do
  local stands = redis.call('HGET', KEYS[1], ARGV[i])
  local before = 0
  if stands then before = tonumber(string.match(stands, '^(%d+)\n')) end
  if before ~= tonumber(ARGV[i + 1]) - 1 then return -1 end
end
for i = 1, #ARGV, 3 do
  redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1] .. '\n' .. ARGV[i + 2])
end
return redis.call('INCR', KEYS[2])
