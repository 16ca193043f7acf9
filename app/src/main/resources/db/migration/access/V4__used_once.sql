-- A password that was handed over signs somebody in once. From then on it only stands for itself while they choose
-- one of their own.
alter table access.password add used_at timestamptz, add check (one_time or used_at is null);
