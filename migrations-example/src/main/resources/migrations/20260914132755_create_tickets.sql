-- schema:after 20260907081204_create_members sha256:a39c2457727433d3d5179ef1f0938dec2bb260cb372b221952208d43f1c5ae27
-- schema:hash sha256:b002ef4e876ef9605c062e3ec023a51b7e7a498c70d436d37728b0f38ebaa827

CREATE TYPE public.channel AS ENUM ('email', 'web');

COMMENT ON TYPE public.channel IS 'How a message reached us.';

CREATE TYPE public.ticket_priority AS ENUM ('low', 'normal', 'high', 'urgent');

CREATE TYPE public.ticket_status AS ENUM ('open', 'pending', 'solved', 'closed');

CREATE TABLE public.customer (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    organization_id bigint NOT NULL,
    email public.email_address NOT NULL,
    full_name text,
    attributes jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT customer_pkey PRIMARY KEY (id),
    CONSTRAINT customer_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id) ON DELETE CASCADE
);

GRANT INSERT, SELECT, UPDATE ON TABLE public.customer TO helpdesk_app;

COMMENT ON COLUMN public.customer.attributes IS 'What the organization keeps about the person; any keys.';

CREATE TABLE public.tag (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    organization_id bigint NOT NULL,
    name text NOT NULL,
    CONSTRAINT tag_pkey PRIMARY KEY (id),
    CONSTRAINT tag_name_key UNIQUE (organization_id, name),
    CONSTRAINT tag_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id) ON DELETE CASCADE
);

GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.tag TO helpdesk_app;

CREATE TABLE public.ticket (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    organization_id bigint NOT NULL,
    customer_id bigint NOT NULL,
    team_id bigint,
    assignee_id bigint,
    subject text NOT NULL,
    status public.ticket_status DEFAULT 'open'::public.ticket_status NOT NULL,
    priority public.ticket_priority DEFAULT 'normal'::public.ticket_priority NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    solved_at timestamp with time zone,
    CONSTRAINT ticket_pkey PRIMARY KEY (id),
    CONSTRAINT ticket_solved_at_set CHECK (((status = ANY (ARRAY['solved'::public.ticket_status, 'closed'::public.ticket_status])) = (solved_at IS NOT NULL))),
    CONSTRAINT ticket_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES public.member(id) ON DELETE SET NULL,
    CONSTRAINT ticket_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer(id),
    CONSTRAINT ticket_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id) ON DELETE CASCADE,
    CONSTRAINT ticket_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.team(id) ON DELETE SET NULL
);

COMMENT ON TABLE public.ticket IS 'One request of a customer, from the first message to the answer.';

GRANT INSERT, SELECT, UPDATE ON TABLE public.ticket TO helpdesk_app;

COMMENT ON COLUMN public.ticket.solved_at IS 'Set while the ticket is solved or closed, and only then.';

CREATE TABLE public.ticket_message (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    ticket_id bigint NOT NULL,
    author_member_id bigint,
    author_customer_id bigint,
    channel public.channel NOT NULL,
    internal boolean DEFAULT false NOT NULL,
    body text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT ticket_message_pkey PRIMARY KEY (id),
    CONSTRAINT ticket_message_internal_by_member CHECK (((NOT internal) OR (author_customer_id IS NULL))),
    CONSTRAINT ticket_message_one_author CHECK ((num_nonnulls(author_member_id, author_customer_id) <= 1)),
    CONSTRAINT ticket_message_author_customer_id_fkey FOREIGN KEY (author_customer_id) REFERENCES public.customer(id) ON DELETE SET NULL,
    CONSTRAINT ticket_message_author_member_id_fkey FOREIGN KEY (author_member_id) REFERENCES public.member(id) ON DELETE SET NULL,
    CONSTRAINT ticket_message_ticket_id_fkey FOREIGN KEY (ticket_id) REFERENCES public.ticket(id) ON DELETE CASCADE
);

GRANT INSERT, SELECT ON TABLE public.ticket_message TO helpdesk_app;

CREATE TABLE public.attachment (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    message_id bigint NOT NULL,
    file_name text NOT NULL,
    media_type text NOT NULL,
    size_bytes bigint NOT NULL,
    CONSTRAINT attachment_pkey PRIMARY KEY (id),
    CONSTRAINT attachment_size_bytes_positive CHECK ((size_bytes > 0)),
    CONSTRAINT attachment_message_id_fkey FOREIGN KEY (message_id) REFERENCES public.ticket_message(id) ON DELETE CASCADE
);

GRANT INSERT, SELECT ON TABLE public.attachment TO helpdesk_app;

CREATE TABLE public.ticket_tag (
    ticket_id bigint NOT NULL,
    tag_id bigint NOT NULL,
    CONSTRAINT ticket_tag_pkey PRIMARY KEY (ticket_id, tag_id),
    CONSTRAINT ticket_tag_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES public.tag(id) ON DELETE CASCADE,
    CONSTRAINT ticket_tag_ticket_id_fkey FOREIGN KEY (ticket_id) REFERENCES public.ticket(id) ON DELETE CASCADE
);

GRANT DELETE, INSERT, SELECT ON TABLE public.ticket_tag TO helpdesk_app;

CREATE FUNCTION public.set_updated_at()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    new.updated_at := now();
    return new;
end;
$function$;

COMMENT ON FUNCTION public.set_updated_at() IS 'Keeps the column updated_at of any table.';

CREATE INDEX attachment_message_id_idx ON public.attachment USING btree (message_id);

CREATE INDEX customer_attributes_idx ON public.customer USING gin (attributes jsonb_path_ops);

CREATE UNIQUE INDEX customer_email_key ON public.customer USING btree (organization_id, lower((email)::text));

CREATE INDEX ticket_assignee_id_idx ON public.ticket USING btree (assignee_id) WHERE (status = ANY (ARRAY['open'::public.ticket_status, 'pending'::public.ticket_status]));

CREATE INDEX ticket_customer_id_idx ON public.ticket USING btree (customer_id);

CREATE INDEX ticket_message_ticket_id_idx ON public.ticket_message USING btree (ticket_id, created_at);

CREATE INDEX ticket_queue_idx ON public.ticket USING btree (organization_id, priority DESC, created_at) WHERE (status = 'open'::public.ticket_status);

CREATE INDEX ticket_tag_tag_id_idx ON public.ticket_tag USING btree (tag_id);

CREATE VIEW public.open_ticket (id, organization_id, subject, priority, customer_email, assignee, created_at, message_count) WITH (security_invoker = 'true') AS
SELECT ticket.id,
    ticket.organization_id,
    ticket.subject,
    ticket.priority,
    customer.email AS customer_email,
    member.full_name AS assignee,
    ticket.created_at,
    ( SELECT count(*) AS count
           FROM public.ticket_message
          WHERE (ticket_message.ticket_id = ticket.id)) AS message_count
   FROM ((public.ticket
     JOIN public.customer ON ((customer.id = ticket.customer_id)))
     LEFT JOIN public.member ON ((member.id = ticket.assignee_id)))
  WHERE (ticket.status = ANY (ARRAY['open'::public.ticket_status, 'pending'::public.ticket_status]));

COMMENT ON VIEW public.open_ticket IS 'The queue that agents see.';

GRANT SELECT ON TABLE public.open_ticket TO helpdesk_app;

CREATE TRIGGER ticket_set_updated_at BEFORE UPDATE ON public.ticket FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();
