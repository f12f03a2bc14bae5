-- Takes an entry out of a stream and adds another at its end.
-- Returns 1, or 0 when the entry was not there and nothing was added.
-- KEYS[1] stream
-- ARGV[1] id of the entry
-- ARGV[2] name under which the other was sealed
-- ARGV[3] sealed other
if redis.call('XDEL', KEYS[1], ARGV[1]) == 0 then
  return 0
end
redis.call('XADD', KEYS[1], '*', 'n', ARGV[2], 'd', ARGV[3])
return 1
