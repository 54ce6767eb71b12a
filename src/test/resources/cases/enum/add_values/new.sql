create type mood as enum ('awful', 'sad', 'fine', 'happy', 'great');
