create table client (id smallserial, rank serial);
