-- Who was told of a late duty above its owner is asked for every late duty of a place at once.
CREATE INDEX event_escalated ON event (subject, (data ->> 'clockId'), version) WHERE type = 'dutyEscalated';
