create table team_member (
    team_id bigint not null references team (id) on delete cascade,
    member_id bigint not null references member (id) on delete cascade,
    primary key (team_id, member_id)
);

create index team_member_member_id_idx on team_member (member_id);

grant select, insert, delete on team_member to helpdesk_app;
