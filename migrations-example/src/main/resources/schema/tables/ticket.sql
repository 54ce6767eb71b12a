create table ticket (
    id bigint generated always as identity primary key,
    organization_id bigint not null references organization (id) on delete cascade,
    customer_id bigint not null references customer (id),
    team_id bigint references team (id) on delete set null,
    assignee_id bigint references member (id) on delete set null,
    sla_policy_id bigint references sla_policy (id),
    subject text not null,
    status ticket_status not null default 'open',
    priority ticket_priority not null default 'normal',
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    solved_at timestamptz,
    constraint ticket_solved_at_set check ((status in ('solved', 'closed')) = (solved_at is not null))
);

comment on table ticket is 'One request of a customer, from the first message to the answer.';
comment on column ticket.solved_at is 'Set while the ticket is solved or closed, and only then.';

create index ticket_customer_id_idx on ticket (customer_id);
create index ticket_assignee_id_idx on ticket (assignee_id) where status in ('open', 'pending');
create index ticket_queue_idx on ticket (organization_id, priority desc, created_at) where status = 'open';

create trigger ticket_set_updated_at
    before update on ticket
    for each row
    execute function set_updated_at();

create trigger ticket_record_change
    after update of status, priority, assignee_id on ticket
    for each row
    when (old.* is distinct from new.*)
    execute function record_ticket_change();

alter table ticket enable row level security;

create policy ticket_of_organization on ticket
    to helpdesk_app
    using (organization_id = current_organization_id())
    with check (organization_id = current_organization_id());

grant select, insert, update on ticket to helpdesk_app;
