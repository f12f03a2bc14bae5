-- Counts one beat of the store, if it is still there under its name.
-- Returns the count, or 0 where no store is.
-- KEYS 1 hash of the store
-- ARGV 1 field
if redis.call('HEXISTS', KEYS[1], 'id') == 0 then
  return 0
end
return redis.call('HINCRBY', KEYS[1], ARGV[1], 1)
