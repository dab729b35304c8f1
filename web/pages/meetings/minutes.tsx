import type { MinutesView } from '../../../api/views/minutes.ts';
import type { PrintPurpose } from '../../../domain/access.ts';
import { minutesWords } from '../../../words/minutesWords.ts';
import { sittingWords } from '../../../words/sittingPages.ts';
import { ReturnedSummary, type FoldedForm, type Returned } from '../../forms/folded.tsx';
import { Panel } from '../../parts/panel.tsx';
import { say, type Scene } from '../../scene.ts';
import { MeetingForms } from './forms.tsx';
import { MeetingFrame, nameOf, type Done } from './frame.tsx';
import { MinutesBody } from './minutesBody.tsx';
import { PrintHead, PrintQuestion } from './printQuestion.tsx';

interface MinutesProps {
  readonly scene: Scene;
  readonly view: MinutesView;
  readonly done: Done | null;
  readonly returned: Returned | null;
}

const addendumForm = ({ head: { meetingId }, items }: MinutesView): FoldedForm => ({
  ...{ id: 'addAddendum', form: 'addAddendum', title: minutesWords.add, lead: minutesWords.addLead },
  action: `/api/meetings/${meetingId}/addAddendum`,
  fields: [
    {
      ...{ kind: 'count', name: 'item', said: minutesWords.about, hint: minutesWords.aboutHint },
      ...{ unit: minutesWords.nth, least: 1, most: Math.max(1, ...items.flatMap(({ numbers }) => numbers)) },
      optional: true,
    },
    { kind: 'note', name: 'note', said: minutesWords.text },
  ],
  button: minutesWords.add,
});

/** 회의록 on the screen, with the ways on paper and out, and the form of an addendum. */
export const Minutes = ({ scene, view, done, returned }: MinutesProps) => {
  const { head } = view;
  const forms = view.mayAdd ? [addendumForm(view)] : [];
  const here = `/meetings/${head.meetingId}/minutes`;
  return (
    <MeetingFrame scene={scene} head={head} title={sittingWords.minutes} done={done}>
      <ReturnedSummary scene={scene} forms={forms} returned={returned} />
      <p class="dr-only-print">{say(scene, minutesWords.elsewhere)}</p>
      <div class="dr-noprint">
        <MinutesBody scene={scene} view={view} />
      </div>
      {forms.length === 0 ? null : (
        <Panel id="addendum" title={say(scene, minutesWords.add)} class="dr-noprint">
          <MeetingForms scene={scene} forms={forms} returned={returned} />
        </Panel>
      )}
      <PrintQuestion
        scene={scene}
        title={minutesWords.forPaper}
        action={`${here}/print`}
        download={`${here}/file`}
      />
    </MeetingFrame>
  );
};

interface PrintedProps extends Pick<MinutesProps, 'scene' | 'view'> {
  readonly purpose: PrintPurpose;
  readonly isFile: boolean;
}

/** The same as it goes on paper, or into a file, from which no way leads back. */
export const PrintedMinutes = ({ scene, view, purpose, isFile }: PrintedProps) => (
  <>
    <PrintHead
      scene={scene}
      purpose={purpose}
      back={isFile ? null : `/meetings/${view.head.meetingId}/minutes`}
      title={`${nameOf(scene, view.head)} ${say(scene, sittingWords.minutes)}`}
    />
    <MinutesBody scene={scene} view={view} />
  </>
);
