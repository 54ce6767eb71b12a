CREATE TABLE attached (k text NOT NULL);
