create table tag (
    id bigint generated always as identity primary key,
    organization_id bigint not null references organization (id) on delete cascade,
    name text not null,
    constraint tag_name_key unique (organization_id, name)
);

grant select, insert, update, delete on tag to helpdesk_app;
