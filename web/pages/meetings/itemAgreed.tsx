import type { MeetingItemView } from '../../../api/views/meetingItem.ts';
import type { Agreed, AgreedConference } from '../../../domain/meeting/outcomeActs.ts';
import { planOpinionLabels } from '../../../words/careLabels.ts';
import { wonWords } from '../../../words/dates.ts';
import { advicePointLabels, evaluationLabels } from '../../../words/escalationLabels.ts';
import { meansWords } from '../../../words/grantDetails.ts';
import { caseClassLabels, needLabels } from '../../../words/labels.ts';
import { itemFormWords, meetingItemWords as words } from '../../../words/meetingItemPages.ts';
import {
  agencyLabels,
  notSelectedReasonLabels,
  selectionResultLabels,
} from '../../../words/outcomeLabels.ts';
import { outcomePanelWords, partDay } from '../../../words/outcomeWords.ts';
import { Facts, type Fact } from '../../parts/facts.tsx';
import { Day } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface AgreedProps {
  readonly scene: Scene;
  readonly view: MeetingItemView;
}

type Rows = readonly (Fact | null)[];

/** What is written of the item, in codes and in words; what is asked where nothing is yet. */
export const ItemAgreed = ({ scene, view }: AgreedProps) => {
  const { agreed, asks, agreedWords } = view;
  const asked: Rows = [
    asks?.means
      ? [
          outcomePanelWords.asked,
          meansWords({ means: asks.means, amountWon: asks.amountWon ?? null })
            .map((one) => say(scene, one))
            .join(' '),
        ]
      : null,
  ];
  const told: Rows = [
    ...wordFacts(view),
    agreedWords?.note ? [words.discussion, <span class="dr-note">{agreedWords.note}</span>] : null,
  ];
  return (
    <>
      <Facts scene={scene} facts={[...asked, ...(agreed ? factsOf(scene, agreed) : []), ...told]} />
      {agreed ? null : <p class="dr-soft">{say(scene, words.nothingAgreed)}</p>}
      {agreed?.of === 'CONFERENCE' ? <Parts scene={scene} view={view} agreed={agreed} /> : null}
    </>
  );
};

function wordFacts({ agreedWords }: MeetingItemView): Rows {
  const goals = agreedWords?.goals ?? [];
  return [
    goals.length > 0
      ? [
          words.goals,
          <ul>
            {goals.map(({ goal }) => (
              <li>{goal}</li>
            ))}
          </ul>,
        ]
      : null,
    agreedWords?.opinionWords
      ? [words.householdWords, <span class="dr-note">{agreedWords.opinionWords}</span>]
      : null,
  ];
}

function factsOf(scene: Scene, agreed: Agreed): Rows {
  switch (agreed.of) {
    case 'CONFERENCE':
      return [
        [itemFormWords.advises, say(scene, caseClassLabels[agreed.advises])],
        [outcomePanelWords.lead, say(scene, agencyLabels[agreed.leadAgency])],
        [outcomePanelWords.areas, agreed.areas.map((area) => say(scene, needLabels[area])).join(', ')],
        [outcomePanelWords.opinion, say(scene, planOpinionLabels[agreed.opinion])],
        agreed.nextOn ? [outcomePanelWords.nextOn, <Day scene={scene} day={agreed.nextOn} />] : null,
      ];
    case 'SELECTION': {
      const { result, means, amountWon, notSelectedReason } = agreed;
      const given = means ? meansWords({ means, amountWon }) : [];
      return [
        [itemFormWords.result, say(scene, selectionResultLabels[result])],
        means ? [outcomePanelWords.given, given.map((one) => say(scene, one)).join(' ')] : null,
        notSelectedReason
          ? [itemFormWords.notSelectedReason, say(scene, notSelectedReasonLabels[notSelectedReason])]
          : null,
      ];
    }
    case 'ADVICE':
      return [
        [itemFormWords.result, say(scene, evaluationLabels[agreed.evaluation])],
        [words.agreed, agreed.points.map((point) => say(scene, advicePointLabels[point])).join(', ')],
      ];
    case 'STOP_RECOVERY':
      return [
        [itemFormWords.stop, say(scene, agreed.stop ? itemFormWords.stopYes : itemFormWords.stopNo)],
        [itemFormWords.returnWon, say(scene, wonWords(agreed.amountWon))],
      ];
  }
}

/** Who does what by when; the names where they may be read. */
const Parts = ({ scene, view, agreed }: AgreedProps & { readonly agreed: AgreedConference }) => (
  <ul class="dr-people">
    {agreed.parts.map(({ agency, by }, n) => {
      const told = view.agreedWords?.parts?.[n];
      return (
        <li>
          <b>{told?.name ?? say(scene, agencyLabels[agency])}</b>
          <span>{told?.does ?? ''}</span>
          <span class="dr-soft">{say(scene, partDay(by))}</span>
        </li>
      );
    })}
  </ul>
);
