create table ticket_change (
    id bigint generated always as identity primary key,
    ticket_id bigint not null references ticket (id) on delete cascade,
    changed_at timestamptz not null default now(),
    changed_by text not null default current_user,
    old_values jsonb not null,
    new_values jsonb not null
);

comment on table ticket_change is 'Who changed what of a ticket; written by the trigger ticket_record_change alone.';

create index ticket_change_ticket_id_idx on ticket_change (ticket_id, changed_at);

grant select on ticket_change to helpdesk_app;
