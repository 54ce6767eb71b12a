create function has_any(text[]) returns boolean immutable language sql return $1 is not null;
create function has_none(aclitem[]) returns boolean immutable language sql return $1 is null;
