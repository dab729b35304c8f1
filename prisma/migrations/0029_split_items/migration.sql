-- What the parts of a split item ask stands inside their one event; the sweep of papers looks for it there.
CREATE INDEX event_split ON event (subject) WHERE type = 'itemSplit';
