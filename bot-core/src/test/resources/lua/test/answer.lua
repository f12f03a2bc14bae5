-- Answers in every form that a script can.
-- ARGV 1 number, text, list, nothing or fault
local kind = ARGV[1]
if kind == 'number' then return 42 end
if kind == 'text' then return 'å' end
if kind == 'list' then return {1, 'två', {3}} end
if kind == 'nothing' then return false end
return redis.call('INCR', KEYS[1])
