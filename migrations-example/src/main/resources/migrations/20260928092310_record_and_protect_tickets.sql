-- schema:after 20260914132755_create_tickets sha256:b002ef4e876ef9605c062e3ec023a51b7e7a498c70d436d37728b0f38ebaa827
-- schema:hash sha256:a99abb432d216e63099291fcaedde5167fc62d04480c329a73e41c9dfcdeb246

ALTER TABLE public.ticket ENABLE ROW LEVEL SECURITY;

CREATE TABLE public.ticket_change (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    ticket_id bigint NOT NULL,
    changed_at timestamp with time zone DEFAULT now() NOT NULL,
    changed_by text DEFAULT CURRENT_USER NOT NULL,
    old_values jsonb NOT NULL,
    new_values jsonb NOT NULL,
    CONSTRAINT ticket_change_pkey PRIMARY KEY (id),
    CONSTRAINT ticket_change_ticket_id_fkey FOREIGN KEY (ticket_id) REFERENCES public.ticket(id) ON DELETE CASCADE
);

COMMENT ON TABLE public.ticket_change IS 'Who changed what of a ticket; written by the trigger ticket_record_change alone.';

GRANT SELECT ON TABLE public.ticket_change TO helpdesk_app;

CREATE FUNCTION public.current_organization_id()
 RETURNS bigint
 LANGUAGE sql
 STABLE
RETURN (NULLIF(current_setting('helpdesk.organization_id'::text, true), ''::text))::bigint;

COMMENT ON FUNCTION public.current_organization_id() IS 'The organization that the application set for this session; null, so no rows, where it set none.';

CREATE FUNCTION public.record_ticket_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
$function$;

CREATE INDEX ticket_change_ticket_id_idx ON public.ticket_change USING btree (ticket_id, changed_at);

CREATE TRIGGER ticket_record_change AFTER UPDATE OF status, priority, assignee_id ON public.ticket FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.record_ticket_change();

CREATE POLICY ticket_of_organization ON public.ticket TO helpdesk_app
    USING ((organization_id = public.current_organization_id()))
    WITH CHECK ((organization_id = public.current_organization_id()));
