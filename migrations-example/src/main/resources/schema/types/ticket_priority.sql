create type ticket_priority as enum ('low', 'normal', 'high', 'urgent');
