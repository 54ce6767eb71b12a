-- schema:hash sha256:92c2fc215f92b43b2ea61e709fda4dc8d42625653a3e70a346101a7b2de6ec1e
create table other (id bigint primary key);
