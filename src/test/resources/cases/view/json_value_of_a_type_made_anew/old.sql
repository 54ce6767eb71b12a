create type mood as enum ('sad', 'ok', 'happy');
create domain code as text check (value > 'a');
create table note (data jsonb);
create view moods as
select json_value(data, '$.mood' returning mood)::text as mood, json_query(data, '$.code' returning code)::jsonb as code
from note;
