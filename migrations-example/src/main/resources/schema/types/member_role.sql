create type member_role as enum ('agent', 'lead', 'admin');

comment on type member_role is 'What a member may do in the organization.';
