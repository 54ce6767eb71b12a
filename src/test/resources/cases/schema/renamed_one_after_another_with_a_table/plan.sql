ALTER SCHEMA live RENAME TO archive;
ALTER SCHEMA staging RENAME TO live;
ALTER TABLE archive.orders RENAME TO old_orders;
