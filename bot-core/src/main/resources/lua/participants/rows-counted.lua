-- Says how many people have a row in a partition.
-- Result: that many
-- KEYS: 1 rows (hash)
-- ARGV: none
return redis.call('HLEN', KEYS[1])
