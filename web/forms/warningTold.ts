import type { Warning } from '../../domain/emergencySupport/warnings/warning.ts';
import { warningWords } from '../../words/warningWords.ts';
import { warningRuleHref } from '../links.ts';
import { joined, named } from '../parts/joined.ts';
import type { Told } from './told.tsx';

/** A warning with its law and the way to its row. */
export const warningTold = (warning: Warning): Told => ({
  said: joined([warningWords(warning), named(warning.rule.law)]),
  href: warningRuleHref(warning),
  rule: warning.rule,
});
