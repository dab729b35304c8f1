import type { AnswerView, InvitationView } from '../../../api/views/invitations.ts';
import { attendanceLabels } from '../../../words/committeeLabels.ts';
import { absenceReasonLabels, invitationAnswerLabels } from '../../../words/invitationLabels.ts';
import { answerWords as words } from '../../../words/invitationPages.ts';
import { untouched } from '../../forms/filled.ts';
import { OneForm, ReturnedSummary, type Returned } from '../../forms/folded.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Moment } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';
import { backField } from './forms.tsx';
import { MeetingFrame, type Done } from './frame.tsx';
import { answerForm } from './invitationForms.ts';

interface AnswerProps {
  readonly scene: Scene;
  readonly view: InvitationView;
  readonly done: Done | null;
  readonly returned: Returned | null;
}

/** 참석 여부: what, when, where and how, and whether one comes; nothing of any case. */
export const Answer = ({ scene, view, done, returned }: AnswerProps) => {
  const { head, where, joining, mine, isOpen } = view;
  const form = answerForm(view);
  return (
    <MeetingFrame scene={scene} head={head} title={words.title} done={done}>
      <ReturnedSummary scene={scene} forms={[form]} returned={returned} />
      <Facts
        scene={scene}
        facts={[
          [words.when, <Moment scene={scene} at={head.startsAt} />],
          [words.where, where ?? say(scene, words.noPlace)],
          [words.how, say(scene, attendanceLabels[head.way])],
          joining === null ? null : [words.joining, <span class="dr-note">{joining}</span>],
          mine ? [words.said, <Mine scene={scene} mine={mine} />] : null,
        ]}
      />
      {isOpen ? (
        <OneForm
          scene={scene}
          form={{ ...form, fields: [...form.fields, backField(scene)] }}
          filled={returned?.filled ?? untouched}
        />
      ) : (
        <p>{say(scene, words.closed)}</p>
      )}
    </MeetingFrame>
  );
};

const Mine = ({ scene, mine }: { readonly scene: Scene; readonly mine: AnswerView }) => (
  <>
    <b>{say(scene, invitationAnswerLabels[mine.answer])}</b>
    {mine.absence ? `: ${say(scene, absenceReasonLabels[mine.absence])}` : null} ·{' '}
    <Moment scene={scene} at={mine.at} />
    {mine.writtenBy === null ? null : ` · ${say(scene, words.heardBy)} (${mine.writtenBy})`}
  </>
);
