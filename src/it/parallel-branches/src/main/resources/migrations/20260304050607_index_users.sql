-- schema:after 20260304050600_users
create index users_email on users (email);
