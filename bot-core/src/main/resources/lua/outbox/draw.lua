-- Takes permits out of the bucket of one sender account, which fills steadily by the server's clock; for several
-- processes that send by the same account. A message dearer than the whole bucket goes when it is full and leaves a debt.
-- Result: {permits taken, microseconds until it is worth asking again}
-- KEYS: 1 bucket (hash parts, at)
-- ARGV: 1 parts a second, 2 what the bucket holds, 3 parts needed, 4 parts welcome, more than needed
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000000 + tonumber(time[2])
local rate, full, needed = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local parts = tonumber(redis.call('HGET', KEYS[1], 'parts') or full)
local at = tonumber(redis.call('HGET', KEYS[1], 'at') or now)
parts = math.min(full, parts + math.max(0, now - at) / 1000000 * rate)
local taken = 0
local enough = math.min(needed, full)
if parts >= enough then taken = math.max(needed, math.min(tonumber(ARGV[4]), math.floor(parts))) end
parts = parts - taken
redis.call('HSET', KEYS[1], 'parts', string.format('%.6f', parts), 'at', string.format('%.0f', now))
redis.call('PEXPIRE', KEYS[1], 600000)
return {taken, math.ceil(math.max(0, enough - parts) / rate * 1000000)}
