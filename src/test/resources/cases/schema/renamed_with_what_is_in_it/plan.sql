ALTER SCHEMA sales RENAME TO billing;
ALTER TABLE billing.invoice RENAME TO bill;
ALTER VIEW billing.latest RENAME TO newest;
ALTER TYPE billing.state SET SCHEMA public;
ALTER TRIGGER before_insert ON billing.bill RENAME TO on_insert;
ALTER POLICY mine ON billing.offer RENAME TO own;
ALTER TABLE billing.bill RENAME COLUMN total TO amount;
ALTER TABLE billing.offer RENAME COLUMN sum TO amount;
