create type channel as enum ('email', 'web', 'phone');

comment on type channel is 'How a message reached us.';
