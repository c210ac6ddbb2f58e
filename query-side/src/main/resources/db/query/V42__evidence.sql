-- The entries that name evidence, few among many.

create index audit_entry_with_evidence on audit_entry (milestone_id, ledger_index)
  where payload like '%"evidence":{%';
