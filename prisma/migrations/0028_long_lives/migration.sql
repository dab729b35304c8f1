-- A look at a case reads some kinds of its events, and the newest of its letters. Without these, an old case's page read
-- all that ever happened in it: seven hundred events and three hundred letters after two years, of which it shows some forty.
CREATE INDEX event_kind ON event (subject, type, version);
CREATE INDEX letter_newest ON letter (case_id, version DESC, n);
DROP INDEX letter_case;
