-- Counts a try: one that failed, or, before it begins, one of an entry that an ended process left behind. What has been
-- tried too often is parked with all it holds, so that others go on, and staff are told in the person's queue.
-- Result: how often it has been tried; 0 when the partition is no longer ours or the entry is gone;
--         negative when it is parked now
-- KEYS: 1 lease, 2 inbox (stream), 3 parked (hash), 4 thread (stream), 5 seq (counter)
-- ARGV: 1 our token, 2 inbox entry, 3 how many tries it gets, 4 how many to add, or 'begun' for one that begins: it is
--       taken for tried once before, which nobody counted, 5 why, as one word, 6 business ms,
--       7 id of the request that tells staff, empty for none, 8 its kind, 9 participant, 10 sealed request,
--       11 and more: sealed lines for the thread
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
local found = redis.call('XRANGE', KEYS[2], ARGV[2], ARGV[2])
if #found == 0 then return 0 end
local field = 'tries:' .. ARGV[2]
local begun = ARGV[4] == 'begun'
local add = begun and (redis.call('HEXISTS', KEYS[3], field) == 1 and 1 or 2) or tonumber(ARGV[4])
local tries = redis.call('HINCRBY', KEYS[3], field, add)
local limit = tonumber(ARGV[3])
if tries < limit or (begun and tries == limit) then return tries end
if begun then tries = tries - 1 end
local fields = found[1][2]
for i = 1, #fields, 2 do
  redis.call('HSET', KEYS[3], ARGV[2] .. ':' .. fields[i], fields[i + 1])
end
redis.call('HSET', KEYS[3], ARGV[2] .. ':n', tries, ARGV[2] .. ':w', ARGV[5], ARGV[2] .. ':a', ARGV[6])
redis.call('HDEL', KEYS[3], field)
redis.call('XDEL', KEYS[2], ARGV[2])
if ARGV[7] ~= '' then
  redis.call('XADD', KEYS[2], string.format('%.0f-0', redis.call('INCR', KEYS[5])),
    'i', ARGV[7], 't', ARGV[6], 'k', ARGV[8], 'p', ARGV[9], 'f', '', 'd', ARGV[10])
end
for i = 11, #ARGV do redis.call('XADD', KEYS[4], '*', 'd', ARGV[i]) end
return -tries
