-- destroys secret option password of USER MAPPING FOR writer SERVER far
DROP USER MAPPING FOR writer SERVER far;
-- Secrets are not written to migrations. On each database: ALTER USER MAPPING FOR reader SERVER far OPTIONS (ADD password '...', ADD sslpassword '...')
CREATE USER MAPPING FOR reader SERVER far OPTIONS (password_required 'true', "user" 'r');
