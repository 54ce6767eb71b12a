create domain email_address as text
    constraint email_address_has_at check (value like '_%@_%');
