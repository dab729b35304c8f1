-- Whether something earlier for the same receiver is still on its way is asked for every message that is claimed.
CREATE INDEX message_open ON message (chain, to_household) WHERE status IN ('waiting', 'sending');
