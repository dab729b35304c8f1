-- The check and the rebuilding of the tables ask for the cases of some chains at a time; without this each question reads
-- all of them.
CREATE INDEX crisis_case_chain ON crisis_case (chain);
