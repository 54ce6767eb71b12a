ALTER TYPE s._a RENAME TO lead;
ALTER TYPE s.lead SET SCHEMA public;
ALTER TYPE s._b RENAME TO _b__moved;
ALTER TYPE s._b__moved SET SCHEMA public;
ALTER TYPE public._b__moved RENAME TO _b;
