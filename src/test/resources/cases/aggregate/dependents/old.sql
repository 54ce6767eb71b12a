create type money_state as (total numeric);
create function add_money(state money_state, value numeric) returns money_state language sql
    return row(state.total + value)::money_state;
create aggregate sum_money (numeric) (sfunc = add_money, stype = money_state);
create table t (v numeric);
create view sums as select sum_money(v) as s from t;
