import type { NoticeView } from '../../../api/views/notice.ts';
import type { CaseEventOf } from '../../../domain/crisisCase/events.ts';
import { dayWords } from '../../../words/dates.ts';
import { fieldCheckPageWords } from '../../../words/fieldCheckWords.ts';
import { fieldWords } from '../../../words/formPages.ts';
import type { Fact } from '../../parts/facts.tsx';
import { say, type Scene } from '../../scene.ts';

/** 현장조사서 in the order of 시행규칙 제2조의4: 조사기간, 조사범위, 조사담당자, 관계법령, 제출자료, 기타. */
export function fieldCheckFacts(
  scene: Scene,
  { form, reason, madeBy }: NoticeView,
  { checkedFrom, checkedUntil }: CaseEventOf<'fieldCheckRecorded'>,
): readonly (Fact | null)[] {
  const written = (text: string | null | undefined) => (
    <span class="dr-note">{text ?? say(scene, fieldCheckPageWords.none)}</span>
  );
  const who = [madeBy, form?.companions].filter((one) => one !== null && one !== undefined);
  return [
    checkedFrom && checkedUntil
      ? [
          fieldCheckPageWords.period,
          `${say(scene, dayWords(checkedFrom))} ~ ${say(scene, dayWords(checkedUntil))}`,
        ]
      : null,
    [fieldWords.scope, written(form?.scope)],
    [fieldCheckPageWords.investigator, written(who.join(', '))],
    [fieldWords.laws, written(form?.laws)],
    [fieldWords.submitted, written(form?.submitted)],
    [fieldCheckPageWords.other, written(reason)],
  ];
}
