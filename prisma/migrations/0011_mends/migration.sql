-- What a second reading of 0004 to 0010 found.

-- The check of the record asks for some chains at a time; nothing asks for the open notes of an owner, whose duties stand in clock.
CREATE INDEX call_note_chain ON call_note (chain);
DROP INDEX call_note_open;

-- Where the unchained part of the log ends is for the migration alone: whoever could move it could add rows that no check misses.
REVOKE UPDATE ON access_head FROM dure_app;
GRANT UPDATE (seq, link) ON access_head TO dure_app;

-- Words why a list left the house are sealed like all that somebody types; what stood here in the clear goes.
ALTER TABLE export ALTER COLUMN note TYPE bytea USING NULL::bytea;
