create function beside(int, int) returns boolean language sql immutable as 'select $1 + 1 = $2';
