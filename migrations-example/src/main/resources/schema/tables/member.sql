create table member (
    id bigint generated always as identity primary key,
    organization_id bigint not null references organization (id) on delete cascade,
    email email_address not null,
    full_name text not null,
    role member_role not null default 'agent',
    active boolean not null default true,
    created_at timestamptz not null default now()
);

comment on table member is 'A person who answers tickets.';

-- One address a person and organization, however it is typed.
create unique index member_email_key on member (organization_id, lower(email));

grant select, insert, update on member to helpdesk_app;
