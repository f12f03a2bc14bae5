-- Adds a sealed entry to the end of a stream that is never changed.
-- Returns the id of the entry.
-- KEYS[1] stream
-- ARGV[1] name under which the entry was sealed
-- ARGV[2] sealed entry
return redis.call('XADD', KEYS[1], '*', 'n', ARGV[1], 'd', ARGV[2])
