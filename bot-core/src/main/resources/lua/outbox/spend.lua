-- Adds to the SMS parts spent on one business day and forgets every other day.
-- Result: the parts of that day by lane: reply, notice, broadcast
-- KEYS: 1 parts spent (hash)
-- ARGV: 1 day (ISO date), 2 to 4 parts to add by lane
if redis.call('HGET', KEYS[1], 'day') ~= ARGV[1] then
  redis.call('DEL', KEYS[1])
  redis.call('HSET', KEYS[1], 'day', ARGV[1])
end
return {
  redis.call('HINCRBY', KEYS[1], 'reply', ARGV[2]),
  redis.call('HINCRBY', KEYS[1], 'notice', ARGV[3]),
  redis.call('HINCRBY', KEYS[1], 'broadcast', ARGV[4])
}
