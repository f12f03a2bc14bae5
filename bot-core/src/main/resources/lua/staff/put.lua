-- Puts a sealed record into a hash, if what lies there is what the caller read.
-- Returns 1 when it was put, 0 when somebody else was faster.
-- KEYS[1] hash
-- ARGV[1] field
-- ARGV[2] new value
-- ARGV[3] value that was read; empty when there was none
local lies = redis.call('HGET', KEYS[1], ARGV[1]) or ''
if lies ~= ARGV[3] then
  return 0
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
return 1
