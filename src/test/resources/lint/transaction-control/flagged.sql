-- case: each form
create table users (id int);
-- migration
-- finding: 'begin' begins or ends a transaction
begin;
-- finding: 'Start'
Start transaction;
-- finding: 'commit'
commit;
-- finding: 'end'
end;
-- finding: 'rollback'
rollback;
-- finding: 'abort'
abort;
-- finding: 'prepare'
prepare transaction 'x';
