-- Says whose an address is; an address that leads to nobody gets the id offered. Two first messages at once make one person.
-- Result: the participant's id
-- KEYS: 1 address (string)
-- ARGV: 1 id offered
local known = redis.call('GET', KEYS[1])
if known then return known end
redis.call('SET', KEYS[1], ARGV[1])
return ARGV[1]
