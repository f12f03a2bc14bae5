-- Appends to a list unless the number was appended before. Returns the length of the list.
-- KEYS 1 list  2 set of numbers
-- ARGV 1 number  2 text
if redis.call('SADD', KEYS[2], ARGV[1]) == 1 then
  redis.call('RPUSH', KEYS[1], ARGV[2])
end
return redis.call('LLEN', KEYS[1])
