-- Lets an address lead to a participant from now on, or to nobody.
-- Result: 1
-- KEYS: 1 address (string)
-- ARGV: 1 participant's id, empty for nobody, 2 channel of the processes, empty for none, 3 what they are told
if ARGV[1] == '' then
  redis.call('DEL', KEYS[1])
else
  redis.call('SET', KEYS[1], ARGV[1])
end
if ARGV[2] ~= '' then redis.call('PUBLISH', ARGV[2], ARGV[3]) end
return 1
