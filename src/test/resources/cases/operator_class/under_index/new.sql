create type version as (major integer, minor integer);
create function version_less(version, version) returns boolean language sql immutable return ($1).major < ($2).major;
create function version_compare(a version, b version) returns integer language sql immutable
    return (a).major - (b).major;
create operator <<< (function = version_less, leftarg = version, rightarg = version, restrict = scalarltsel);
create operator class by_version for type version using btree as
    operator 1 <<<, function 1 version_compare(version, version);
create table release (v version, name text);
create index release_version on release (v by_version);
