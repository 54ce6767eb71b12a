create table organization (
    id bigint generated always as identity primary key,
    name text not null,
    subdomain text not null,
    created_at timestamptz not null default now(),
    constraint organization_subdomain_key unique (subdomain),
    constraint organization_subdomain_form check (subdomain ~ '^[a-z][a-z0-9-]{1,62}$')
);

comment on table organization is 'A customer of ours; every other row belongs to one.';

grant select on organization to helpdesk_app;
