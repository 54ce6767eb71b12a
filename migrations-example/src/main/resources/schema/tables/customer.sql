create table customer (
    id bigint generated always as identity primary key,
    organization_id bigint not null references organization (id) on delete cascade,
    email email_address not null,
    full_name text,
    attributes jsonb not null default '{}',
    created_at timestamptz not null default now()
);

comment on column customer.attributes is 'What the organization keeps about the person; any keys.';

create unique index customer_email_key on customer (organization_id, lower(email));
create index customer_attributes_idx on customer using gin (attributes jsonb_path_ops);

grant select, insert, update on customer to helpdesk_app;
