create table ticket_message (
    id bigint generated always as identity primary key,
    ticket_id bigint not null references ticket (id) on delete cascade,
    author_member_id bigint references member (id) on delete set null,
    author_customer_id bigint references customer (id) on delete set null,
    channel channel not null,
    internal boolean not null default false,
    body text not null,
    created_at timestamptz not null default now(),
    constraint ticket_message_one_author check (num_nonnulls(author_member_id, author_customer_id) <= 1),
    constraint ticket_message_internal_by_member check (not internal or author_customer_id is null)
);

create index ticket_message_ticket_id_idx on ticket_message (ticket_id, created_at);

grant select, insert on ticket_message to helpdesk_app;
