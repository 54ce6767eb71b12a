create type version as (major integer, minor integer);
create function version_less(version, version) returns boolean language sql immutable return ($1).major < ($2).major;
create function version_compare(one version, other version) returns integer language sql immutable
    return (one).major - (other).major;
create operator <<< (function = version_less, leftarg = version, rightarg = version);
create operator class by_version for type version using btree as
    operator 1 <<<, function 1 version_compare(version, version);
create table release (v version, name text);
create index release_version on release (v by_version);
