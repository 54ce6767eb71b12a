create table t (
    id int primary key,
    -- schema:renamed-from mail
    email text unique
);
alter table t rename constraint t_email_key to t_mail_key;
create view v as select email as mail from t;
