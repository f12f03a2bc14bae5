-- Writes down that something is still to be announced, or crosses it out.
-- Returns 1.
-- KEYS 1 hash of what is being announced
-- ARGV 1 id, 2 empty when it is done
if ARGV[2] == '' then
  redis.call('HDEL', KEYS[1], ARGV[1])
else
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
end
return 1
