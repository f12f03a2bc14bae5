-- Tells all processes something at once. Who does not hear it finds it out by looking, later.
-- Result: 1
-- KEYS: 1 any key; on a cluster it chooses the node that tells
-- ARGV: 1 channel, 2 what is told
redis.call('PUBLISH', ARGV[1], ARGV[2])
return 1
