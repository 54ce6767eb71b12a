-- schema:after 20261019140233_promise_answers sha256:ef7f7238562ae3e4f6dd6beb85b91f84ea4b571e547cba065b48f6414bf7ed2b
-- schema:hash sha256:bbb3642ccb5cca3540cff80659cb177cef669a0910f9a9ab902d2bd09e546d76

-- Every organization gets a promise, and so does every ticket that is still to be answered.
insert into sla_policy (organization_id, name, first_response, resolution)
select organization.id, 'Standard', interval '8 hours', interval '3 days'
from organization;

update ticket
set sla_policy_id = sla_policy.id
from sla_policy
where sla_policy.organization_id = ticket.organization_id
    and ticket.status in ('open', 'pending');
