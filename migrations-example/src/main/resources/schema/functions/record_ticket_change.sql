create function record_ticket_change() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
as $$
begin
    insert into ticket_change (ticket_id, changed_by, old_values, new_values)
    values (
        new.id,
        session_user,
        jsonb_build_object('status', old.status, 'priority', old.priority, 'assignee_id', old.assignee_id),
        jsonb_build_object('status', new.status, 'priority', new.priority, 'assignee_id', new.assignee_id)
    );
    return null;
end;
$$;
