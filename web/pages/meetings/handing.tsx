import type { TargetView } from '../../../api/views/agenda.ts';
import type { AwaitedView, HandingView } from '../../../api/views/handing.ts';
import { dayWords } from '../../../words/dates.ts';
import {
  answerResultLabels,
  handingWords as words,
  referralSettlementLabels,
  untilDay,
} from '../../../words/handingWords.ts';
import { withdrawCauseLabels } from '../../../words/meetingLabels.ts';
import { Facts } from '../../parts/facts.tsx';
import { say, type Scene } from '../../scene.ts';
import { targetOption } from './actForms.ts';

interface HandingProps {
  readonly scene: Scene;
  readonly handing: HandingView | null;
}

/** Whether it went to another sitting or came from one. */
export const isBetween = (handing: HandingView | null): handing is HandingView =>
  handing !== null && (handing.sentTo !== null || handing.answers.length + handing.owed.length > 0);

/** Where the item went and what came back, and who waits for it here; nothing where it stayed at home. */
export const Handing = ({ scene, handing }: HandingProps) => {
  if (!isBetween(handing)) return null;
  const { sentTo, awaits, settlement, answers, owed } = handing;
  return (
    <div class="dr-panel__body">
      <Facts
        scene={scene}
        facts={[
          sentTo && [words.sentTo, sittingName(scene, sentTo)],
          awaits && [words.awaits, <Until scene={scene} awaited={awaits} />],
          ...answers.map((answer) => [words.answer, <Answer scene={scene} answer={answer} />] as const),
          settlement && [words.settled, say(scene, referralSettlementLabels[settlement])],
          ...owed.map((one) => [words.owedTo, <Owed scene={scene} owed={one} />] as const),
        ]}
      />
    </div>
  );
};

interface AnswerProps {
  readonly scene: Scene;
  readonly answer: HandingView['answers'][number];
}

const Answer = ({ scene, answer: { by, on, result, cause } }: AnswerProps) => (
  <>
    <b>{say(scene, answerResultLabels[result])}</b> · {say(scene, dayWords(on))} · {sittingName(scene, by)}
    {cause ? ` · ${say(scene, withdrawCauseLabels[cause])}` : ''}
  </>
);

const Owed = ({ scene, owed }: { readonly scene: Scene; readonly owed: HandingView['owed'][number] }) => (
  <>
    {sittingName(scene, owed.by)} · <Until scene={scene} awaited={owed} />
    <small class="dr-block">{say(scene, words.owedLead)}</small>
  </>
);

const Until = ({
  scene,
  awaited: { day, isLate },
}: {
  readonly scene: Scene;
  readonly awaited: AwaitedView;
}) => (
  <>
    {say(scene, untilDay(dayWords(day)))}
    {isLate ? <span class="dr-badge dr-badge--late">{say(scene, words.late)}</span> : null}
  </>
);

const sittingName = (scene: Scene, sitting: TargetView | null): string =>
  say(scene, sitting ? targetOption(sitting).said : words.unknown);
