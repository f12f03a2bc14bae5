-- Tells from when on a provider's list may be read, and notes up to when it has been.
-- Result: {real ms at which this store began, real ms up to which the list has been read; the same when it never was}
-- KEYS: 1 store (hash)
-- ARGV: 1 real ms now, 2 name of the list, 3 real ms up to which it has been read, empty for no news
redis.call('HSETNX', KEYS[1], 'since', ARGV[1])
local since = redis.call('HGET', KEYS[1], 'since')
if ARGV[3] ~= '' then redis.call('HSET', KEYS[1], 'read:' .. ARGV[2], ARGV[3]) end
return {since, redis.call('HGET', KEYS[1], 'read:' .. ARGV[2]) or since}
