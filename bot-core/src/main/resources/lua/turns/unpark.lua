-- Takes out what was parked: to be tried again from the start, behind what has come since, or for good.
-- Result: 1, or 0 when nothing is parked there
-- KEYS: 1 parked (hash), 2 inbox (stream), 3 seq (counter)
-- ARGV: 1 inbox entry, 2 'again' or 'never'
local prefix = ARGV[1] .. ':'
local held = redis.call('HMGET', KEYS[1], prefix .. 'i', prefix .. 't', prefix .. 'k', prefix .. 'p', prefix .. 'f', prefix .. 'd')
if not held[1] then return 0 end
if ARGV[2] == 'again' then
  if string.sub(held[3], 1, 4) == 'out:' then return 0 end
  local flags = held[5] or ''
  if string.sub(flags, 1, 4) == 'for:' then flags = '' end
  redis.call('XADD', KEYS[2], string.format('%.0f-0', redis.call('INCR', KEYS[3])),
    'i', held[1], 't', held[2], 'k', held[3], 'p', held[4], 'f', flags, 'd', held[6])
end
for _, name in ipairs({'i', 't', 'k', 'p', 'f', 'd', 'n', 'w', 'a'}) do redis.call('HDEL', KEYS[1], prefix .. name) end
return 1
