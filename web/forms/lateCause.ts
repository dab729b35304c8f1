import { lateCauses } from '../../domain/crisisCase/lateness.ts';
import { grantOf } from '../../domain/emergencySupport/grant.ts';
import type { AllowedAct } from '../../api/views/case.ts';
import { fieldWords, openWords } from '../../words/formPages.ts';
import { lateCauseLabels } from '../../words/latenessLabels.ts';
import { panelWords } from '../../words/panels.ts';
import { optionsOf, type Field } from './field.ts';

/** How late the form is: every thing it can be about, only some of them, or none. */
type Late = 'all' | 'some' | 'none';

/** Why the act comes after its day; asked first, and only where a duty that it ends is late (K22). */
export function lateCauseField(late: Late): readonly Field<'lateCause'>[] {
  if (late === 'none') return [];
  return [
    {
      kind: 'select',
      name: 'lateCause',
      said: fieldWords.lateCause,
      hint: late === 'all' ? panelWords.lateHint : panelWords.lateSomeHint,
      choose: openWords.choose,
      options: optionsOf(lateCauses, lateCauseLabels),
      ...(late === 'some' ? { optional: true as const } : {}),
    },
  ];
}

/** Whether what this form can be about is late; a duty of a grant is late for each of its supports. */
export function howLate(
  { lateCauseNeeded, lateAbouts }: Pick<AllowedAct, 'lateCauseNeeded' | 'lateAbouts'>,
  abouts: readonly string[],
): Late {
  if (!lateCauseNeeded) return 'none';
  if (lateAbouts.length === 0) return 'all';
  const late = abouts.filter((about) => lateAbouts.includes(about) || lateAbouts.includes(grantOf(about)));
  if (late.length === 0) return 'none';
  return late.length === abouts.length ? 'all' : 'some';
}
