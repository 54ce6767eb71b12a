create type ticket_status as enum ('open', 'pending', 'solved', 'closed');
