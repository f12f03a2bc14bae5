-- Stores other hours for one day of a centre, or takes them back.
-- Returns the new version of the catalogue.
-- KEYS 1 hash of exceptions, 2 version of the catalogue
-- ARGV 1 centre and date, 2 sealed document, empty to take it back
if ARGV[2] == '' then
  redis.call('HDEL', KEYS[1], ARGV[1])
else
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
end
return redis.call('INCR', KEYS[2])
