-- Names the fields of a hash without their values, which may be large.
-- Returns the names.
-- KEYS[1] hash
-- ARGV    none
return redis.call('HKEYS', KEYS[1])
