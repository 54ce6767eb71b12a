create role it_local login superuser password 'plain-secret';
create role it_encrypted login superuser password 'encrypted-secret';
