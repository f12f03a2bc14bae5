-- Lets an address lead to a participant from now on, or to nobody.
-- Result: 1
-- KEYS: 1 address (string)
-- ARGV: 1 participant's id, empty for nobody
if ARGV[1] == '' then
  redis.call('DEL', KEYS[1])
else
  redis.call('SET', KEYS[1], ARGV[1])
end
return 1
