create function current_organization_id() returns bigint
    language sql
    stable
    return nullif(current_setting('helpdesk.organization_id', true), '')::bigint;

comment on function current_organization_id() is
    'The organization that the application set for this session; null, so no rows, where it set none.';
