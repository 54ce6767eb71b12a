update person set name = 'unknown' where name is null;
