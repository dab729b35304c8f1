import type { SittingView } from '../../../api/views/sitting.ts';
import { recountWords } from '../../../words/recountWords.ts';
import { sittingWords } from '../../../words/sittingPages.ts';
import { ReturnedSummary, type FoldedForm, type Returned } from '../../forms/folded.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Recounts } from '../../parts/recounts.tsx';
import { say, type Scene } from '../../scene.ts';
import { MeetingForms } from './forms.tsx';
import { MeetingFrame, type Done } from './frame.tsx';
import { Attendance, attendanceFields } from './sitting/attendance.tsx';
import { Changed } from './sitting/changed.tsx';
import { Figures } from './sitting/figures.tsx';
import { Items } from './sitting/items.tsx';
import { Near } from './sitting/near.tsx';
import { nearForms } from './sitting/nearForms.ts';
import { stepForms } from './sitting/stepForms.ts';
import { Together, togetherFields } from './sitting/together.tsx';

export interface SittingShown {
  readonly view: SittingView;
  readonly done: Done | null;
  readonly returned: Returned | null;
}
type SittingProps = SittingShown & { readonly scene: Scene };

/** 회의 진행: one sitting as its secretary runs it, and as everybody else at the table follows it. */
export const Sitting = ({ scene, view, done, returned }: SittingProps) => {
  const steps = view.head.isSecretary ? stepForms(view) : [];
  const forms = [...steps, ...nearForms(view), ...tableForms(view)];
  return (
    <MeetingFrame scene={scene} head={view.head} done={done}>
      <ReturnedSummary scene={scene} forms={forms} returned={returned} />
      <Changed scene={scene} view={view} />
      <Figures scene={scene} view={view} />
      {view.recounts.length === 0 ? null : (
        <Panel id="recounts" title={say(scene, recountWords.title)} class="dr-noprint">
          <div class="dr-panel__body">
            <Recounts scene={scene} recounts={view.recounts} />
          </div>
        </Panel>
      )}
      {steps.length === 0 ? null : (
        <Panel id="steps" title={say(scene, sittingWords.act)} class="dr-noprint">
          <MeetingForms scene={scene} forms={steps} returned={returned} />
        </Panel>
      )}
      {view.focus ? <Near scene={scene} view={view} focus={view.focus} returned={returned} /> : null}
      <Attendance scene={scene} view={view} returned={returned} />
      <Together scene={scene} view={view} returned={returned} />
      <Items scene={scene} view={view} />
    </MeetingFrame>
  );
};

/** Forms that stand in tables of their own; here for what is said on top when one comes back. */
function tableForms({ head: { meetingId }, ...view }: SittingView): FoldedForm[] {
  const at = (act: string): string => `/api/meetings/${meetingId}/${act}`;
  const together = (['openItems', 'closeItems', 'resolveInBulk'] as const).map((form) => ({
    ...{ id: 'together', form, title: sittingWords.together, action: at(form), button: sittingWords.open },
    fields: togetherFields(view.groups),
  }));
  const attendance: FoldedForm = {
    ...{ id: 'attendance', form: 'recordAttendance', title: sittingWords.attendance },
    ...{ action: at('recordAttendance'), button: sittingWords.attendance },
    // Their own boxes have the names of the members.
    fields: attendanceFields(view).filter(({ kind }) => kind !== 'fixed'),
  };
  return [attendance, ...together];
}
