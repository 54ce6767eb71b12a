create table attachment (
    id uuid primary key default gen_random_uuid(),
    message_id bigint not null references ticket_message (id) on delete cascade,
    file_name text not null,
    media_type text not null,
    size_bytes bigint not null,
    constraint attachment_size_bytes_positive check (size_bytes > 0)
);

create index attachment_message_id_idx on attachment (message_id);

grant select, insert on attachment to helpdesk_app;
