create view open_ticket with (security_invoker = true) as
select
    ticket.id,
    ticket.organization_id,
    ticket.subject,
    ticket.priority,
    customer.email as customer_email,
    member.full_name as assignee,
    ticket.created_at,
    ticket.created_at + sla_policy.first_response as answer_due_at,
    (select count(*) from ticket_message where ticket_message.ticket_id = ticket.id) as message_count
from ticket
join customer on customer.id = ticket.customer_id
left join member on member.id = ticket.assignee_id
left join sla_policy on sla_policy.id = ticket.sla_policy_id
where ticket.status in ('open', 'pending');

comment on view open_ticket is 'The queue that agents see.';

grant select on open_ticket to helpdesk_app;
