CREATE TABLE p (a integer, b integer);
CREATE TABLE t (
    a integer,
    z integer DEFAULT (row(1, 2)::p).b,
    g integer GENERATED ALWAYS AS ((row(1, a)::p).b) STORED,
    CHECK ((row(1, a)::p).b > 0)
);
CREATE TABLE holder (x t);
CREATE POLICY po ON t USING (EXISTS (SELECT FROM p WHERE p.b = t.a));
CREATE RULE r AS ON DELETE TO t DO ALSO DELETE FROM p WHERE p.b = old.a;
CREATE TRIGGER tr BEFORE UPDATE ON t FOR EACH ROW WHEN ((row(1, new.a)::p).b > 0)
    EXECUTE FUNCTION suppress_redundant_updates_trigger();
CREATE TABLE r (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE r1 PARTITION OF r FOR VALUES IN (1);
CREATE TABLE holder_of_partition (x r1);
CREATE POLICY po ON r1 USING (EXISTS (SELECT FROM p WHERE p.b = r1.b));
