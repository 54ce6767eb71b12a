create table ticket_tag (
    ticket_id bigint not null references ticket (id) on delete cascade,
    tag_id bigint not null references tag (id) on delete cascade,
    primary key (ticket_id, tag_id)
);

create index ticket_tag_tag_id_idx on ticket_tag (tag_id);

grant select, insert, delete on ticket_tag to helpdesk_app;
