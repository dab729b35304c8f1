import { dueNow, type Due } from '../clock.ts';
import { sensitiveBasis, type SensitiveBasis } from '../legalBasis.ts';
import type { Circumstances } from '../entity.ts';
import type { Refusal } from '../refusal.ts';
import type { VisitActs } from '../visit.ts';
import type { Acts, CareActs } from './acts.ts';
import type { CaseEvent } from './events.ts';
import type { CrisisCase } from './state.ts';
import { withDue } from './evolving.ts';

export type CareEvent =
  | (CareActs['recordHealth'] & {
      readonly type: 'healthRecorded';
      readonly basis: SensitiveBasis;
      readonly due: Due | null;
    })
  | (VisitActs['recordWelfareCheck'] & { readonly type: 'welfareChecked'; readonly due: Due | null });

/** Health is written down with consent, or where the emergency Act allows it; what was found calls for a helper. */
function recordHealth(
  c: CrisisCase,
  { findings, paperId }: Acts['recordHealth'],
  now: Circumstances,
): CaseEvent[] | Refusal {
  const basis = sensitiveBasis(c, now);
  if (!basis) return { code: 'sensitiveBasisMissing', field: 'findings' };
  if (new Set(findings).size !== findings.length) return { code: 'repeatedChoice', field: 'findings' };
  // A second look does not put off what the first one called for.
  const due = findings.length > 0 && !c.dues.firstLinkage ? dueNow('LINKAGE_OFFER', now) : null;
  return [{ type: 'healthRecorded', findings, paperId, basis, due }];
}

/** 안부 확인: whoever was not seen safe is looked after again within a day. */
function recordWelfareCheck(
  { stage, dues }: CrisisCase,
  { checker, outcome, paperId }: Acts['recordWelfareCheck'],
  now: Circumstances,
): CaseEvent[] | Refusal {
  // In a case that has ended nobody is looked after anew.
  if (stage === 'ended' && !dues.welfareCheck) return { code: 'noSuchDuty' };
  const due = outcome === 'SAFE' ? null : dueNow('WELFARE_CHECK', now);
  return [{ type: 'welfareChecked', checker, outcome, paperId, due }];
}

export const careDecisions = { recordHealth, recordWelfareCheck };

export const careEvolutions = {
  healthRecorded: (c: CrisisCase, { due }: CareEvent & { type: 'healthRecorded' }): CrisisCase =>
    due ? withDue(c, 'firstLinkage', due) : c,
  welfareChecked: (c: CrisisCase, event: CareEvent & { type: 'welfareChecked' }): CrisisCase => {
    const { outcome, due } = event;
    const urgent = c.urgent || outcome === 'IN_DANGER';
    return withDue({ ...c, urgent, absences: 0 }, 'welfareCheck', due);
  },
};
