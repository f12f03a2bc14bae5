-- Stores an activity or a placement, when the one before it is the version the writer read.
-- Returns the new version of the catalogue, or -1 when somebody else was faster.
-- KEYS 1 hash of activities or placements, 2 version of the catalogue
-- ARGV 1 id, 2 version of the new document (1 for a new one), 3 sealed document
local stands = redis.call('HGET', KEYS[1], ARGV[1])
local before = 0
if stands then before = tonumber(string.match(stands, '^(%d+)\n')) end
if before ~= tonumber(ARGV[2]) - 1 then return -1 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2] .. '\n' .. ARGV[3])
return redis.call('INCR', KEYS[2])
