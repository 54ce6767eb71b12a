create table team (
    id bigint generated always as identity primary key,
    organization_id bigint not null references organization (id) on delete cascade,
    name text not null,
    constraint team_name_key unique (organization_id, name)
);

grant select, insert, update, delete on team to helpdesk_app;
