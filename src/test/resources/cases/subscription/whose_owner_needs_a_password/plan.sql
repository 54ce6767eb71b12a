ALTER SUBSCRIPTION s SET (password_required = false);
-- This takes the place of the whole connection. Where it has a password, by hand: ALTER SUBSCRIPTION s CONNECTION '...'; with it, for secrets are not written to migrations
ALTER SUBSCRIPTION s CONNECTION 'host=b';
ALTER SUBSCRIPTION s SET (password_required = true);
ALTER SUBSCRIPTION t SET (password_required = false);
-- This takes the place of the whole connection. Where it has a password, by hand: ALTER SUBSCRIPTION t CONNECTION '...'; with it, for secrets are not written to migrations
ALTER SUBSCRIPTION t CONNECTION 'host=b';
ALTER SUBSCRIPTION t SET (password_required = true);
ALTER SUBSCRIPTION t SET (password_required = false);
