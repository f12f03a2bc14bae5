-- Puts a part of a snapshot into an empty store.
-- Result: 1
-- KEYS: 1 the key
-- ARGV: 1 type: S string, H hash, Z sorted set, X entry of a stream; then
--       S: value; H: field, value ...; Z: member, score ...; X: id, field, value ...
local kind = ARGV[1]
if kind == 'S' then
  redis.call('SET', KEYS[1], ARGV[2])
elseif kind == 'X' then
  redis.call('XADD', KEYS[1], unpack(ARGV, 2))
else
  for i = 2, #ARGV, 2 do
    if kind == 'H' then
      redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1])
    else
      redis.call('ZADD', KEYS[1], ARGV[i + 1], ARGV[i])
    end
  end
end
return 1
