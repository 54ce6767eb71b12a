-- schema:hash sha256:a39c2457727433d3d5179ef1f0938dec2bb260cb372b221952208d43f1c5ae27

CREATE TYPE public.member_role AS ENUM ('agent', 'lead', 'admin');

COMMENT ON TYPE public.member_role IS 'What a member may do in the organization.';

CREATE DOMAIN public.email_address AS text
    CONSTRAINT email_address_has_at CHECK ((VALUE ~~ '_%@_%'::text));

CREATE TABLE public.organization (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    subdomain text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT organization_pkey PRIMARY KEY (id),
    CONSTRAINT organization_subdomain_key UNIQUE (subdomain),
    CONSTRAINT organization_subdomain_form CHECK ((subdomain ~ '^[a-z][a-z0-9-]{1,62}$'::text))
);

COMMENT ON TABLE public.organization IS 'A customer of ours; every other row belongs to one.';

GRANT SELECT ON TABLE public.organization TO helpdesk_app;

CREATE TABLE public.member (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    organization_id bigint NOT NULL,
    email public.email_address NOT NULL,
    full_name text NOT NULL,
    role public.member_role DEFAULT 'agent'::public.member_role NOT NULL,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT member_pkey PRIMARY KEY (id),
    CONSTRAINT member_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id) ON DELETE CASCADE
);

COMMENT ON TABLE public.member IS 'A person who answers tickets.';

GRANT INSERT, SELECT, UPDATE ON TABLE public.member TO helpdesk_app;

CREATE TABLE public.team (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    organization_id bigint NOT NULL,
    name text NOT NULL,
    CONSTRAINT team_pkey PRIMARY KEY (id),
    CONSTRAINT team_name_key UNIQUE (organization_id, name),
    CONSTRAINT team_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organization(id) ON DELETE CASCADE
);

GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.team TO helpdesk_app;

CREATE TABLE public.team_member (
    team_id bigint NOT NULL,
    member_id bigint NOT NULL,
    CONSTRAINT team_member_pkey PRIMARY KEY (team_id, member_id),
    CONSTRAINT team_member_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.member(id) ON DELETE CASCADE,
    CONSTRAINT team_member_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.team(id) ON DELETE CASCADE
);

GRANT DELETE, INSERT, SELECT ON TABLE public.team_member TO helpdesk_app;

CREATE UNIQUE INDEX member_email_key ON public.member USING btree (organization_id, lower((email)::text));

CREATE INDEX team_member_member_id_idx ON public.team_member USING btree (member_id);
