-- schema:after 20260928092310_record_and_protect_tickets sha256:a99abb432d216e63099291fcaedde5167fc62d04480c329a73e41c9dfcdeb246
-- schema:hash sha256:ef7f7238562ae3e4f6dd6beb85b91f84ea4b571e547cba065b48f6414bf7ed2b

ALTER TYPE public.channel ADD VALUE 'phone';

DROP VIEW public.open_ticket;

CREATE TABLE public.sla_policy (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    organization_id bigint NOT NULL,
    name text NOT NULL,
    first_response interval NOT NULL,
    resolution interval NOT NULL,
    CONSTRAINT sla_policy_pkey PRIMARY KEY (id),
    CONSTRAINT sla_policy_name_key UNIQUE (organization_id, name),
    CONSTRAINT sla_policy_order CHECK ((first_response <= resolution)),
    CONSTRAINT sla_policy_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id) ON DELETE CASCADE
);

COMMENT ON TABLE public.sla_policy IS 'How soon an organization promises an answer.';

GRANT SELECT ON TABLE public.sla_policy TO helpdesk_app;

ALTER TABLE public.ticket ADD COLUMN sla_policy_id bigint;

-- schema:allow full-scan-while-blocking the table held some hundred rows when this was deployed
ALTER TABLE public.ticket ADD CONSTRAINT ticket_sla_policy_id_fkey FOREIGN KEY (sla_policy_id) REFERENCES public.sla_policy(id);

CREATE VIEW public.open_ticket (id, organization_id, subject, priority, customer_email, assignee, created_at, answer_due_at, message_count) WITH (security_invoker = 'true') AS
SELECT ticket.id,
    ticket.organization_id,
    ticket.subject,
    ticket.priority,
    customer.email AS customer_email,
    member.full_name AS assignee,
    ticket.created_at,
    (ticket.created_at + sla_policy.first_response) AS answer_due_at,
    ( SELECT count(*) AS count
           FROM public.ticket_message
          WHERE (ticket_message.ticket_id = ticket.id)) AS message_count
   FROM (((public.ticket
     JOIN public.customer ON ((customer.id = ticket.customer_id)))
     LEFT JOIN public.member ON ((member.id = ticket.assignee_id)))
     LEFT JOIN public.sla_policy ON ((sla_policy.id = ticket.sla_policy_id)))
  WHERE (ticket.status = ANY (ARRAY['open'::public.ticket_status, 'pending'::public.ticket_status]));

COMMENT ON VIEW public.open_ticket IS 'The queue that agents see.';

GRANT SELECT ON TABLE public.open_ticket TO helpdesk_app;
