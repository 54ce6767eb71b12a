create table sla_policy (
    id bigint generated always as identity primary key,
    organization_id bigint not null references organization (id) on delete cascade,
    name text not null,
    first_response interval not null,
    resolution interval not null,
    constraint sla_policy_name_key unique (organization_id, name),
    constraint sla_policy_order check (first_response <= resolution)
);

comment on table sla_policy is 'How soon an organization promises an answer.';

grant select on sla_policy to helpdesk_app;
