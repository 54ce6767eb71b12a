-- schema:hash sha256:c970843c9f5912be7d6a7a09766a47e5d9f006881f397f38317ff5eb3d1ce881
create table person (id bigint primary key);
