ALTER PUBLICATION feed RENAME TO changes;
ALTER PUBLICATION changes SET (publish = 'insert, update');
