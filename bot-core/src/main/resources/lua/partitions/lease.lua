-- Takes or renews the right to work on a partition.
-- Result: 1 when it is ours now, 0 when somebody else has it
-- KEYS: 1 lease (string)
-- ARGV: 1 our token, 2 lifetime in ms (0: no end), 3 '1' to take it over whoever has it
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] and ARGV[3] ~= '1' then return 0 end
if ARGV[2] == '0' then
  redis.call('SET', KEYS[1], ARGV[1])
else
  redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
end
return 1
