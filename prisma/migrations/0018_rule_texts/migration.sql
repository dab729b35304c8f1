-- 위기사유: a reason of crisis in the words of the ordinance or notice that names it; every other rule is a value alone.
ALTER TABLE rule_change ADD COLUMN "text" text;
