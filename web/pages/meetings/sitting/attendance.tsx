import type { SittingView } from '../../../../api/views/sitting.ts';
import type { AttendanceWay } from '../../../../domain/meeting/acts.ts';
import { attendanceLabels, committeeSeatLabels } from '../../../../words/committeeLabels.ts';
import { momentBox } from '../../../../words/dates.ts';
import { memberAmong, sittingWords } from '../../../../words/sittingPages.ts';
import { optionsOf, type Field } from '../../../forms/field.ts';
import { FieldBox } from '../../../forms/fieldBox.tsx';
import { untouched } from '../../../forms/filled.ts';
import type { Returned } from '../../../forms/folded.tsx';
import { Form } from '../../../forms/form.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { say, type Scene } from '../../../scene.ts';
import { backField } from '../forms.tsx';

interface AttendanceProps {
  readonly scene: Scene;
  readonly view: SittingView;
  readonly returned: Returned | null;
}

type Facts = Pick<SittingView, 'members' | 'rules' | 'heldFrom' | 'heldUntil' | 'onPaper'>;

/** 서면 and 대리 only where the committee has them. */
const waysOf = ({ rules }: Facts): AttendanceWay[] => [
  'ROOM',
  'REMOTE',
  ...(rules.writtenReview ? ['PAPER' as const] : []),
  ...(rules.proxies ? ['PROXY' as const] : []),
];

function memberFields(view: Facts): Field[] {
  const options = optionsOf(waysOf(view), attendanceLabels);
  return view.members.flatMap(({ staffId, name, seat, attends }, n): Field[] => [
    { kind: 'fixed', name: `present.${String(n)}.staffId`, value: staffId },
    {
      kind: 'select',
      name: `present.${String(n)}.attends`,
      said: memberAmong(name, committeeSeatLabels[seat]),
      ...{ options, choose: sittingWords.absent, optional: true, preset: attends ?? '' },
    },
  ]);
}

function timeFields({ heldFrom, heldUntil, onPaper }: Facts): Field[] {
  const moment = (name: 'heldFrom' | 'heldUntil', at: typeof heldFrom): Field => ({
    ...{ kind: 'moment', name, said: sittingWords[name], optional: true },
    ...(at ? { preset: momentBox(at) } : {}),
  });
  return [
    moment('heldFrom', heldFrom),
    moment('heldUntil', heldUntil),
    {
      ...{ kind: 'many', name: 'onPaper', said: sittingWords.onPaper, optional: true },
      options: [{ value: 'true', said: sittingWords.paper }],
      ...(onPaper ? { preset: 'true' } : {}),
    },
  ];
}

export const attendanceFields = (view: Facts): Field[] => [...memberFields(view), ...timeFields(view)];

/** 출석: everybody with how they take part; written anew when somebody comes or goes. */
export const Attendance = ({ scene, view, returned }: AttendanceProps) => {
  const { head } = view;
  if (head.isInWriting || !head.isSecretary || (head.status !== 'called' && head.status !== 'sitting'))
    return null;
  const filled = returned?.form === 'recordAttendance' ? returned.filled : untouched;
  const isOpen = head.status === 'called' || filled !== untouched;
  const box = (field: Field) => <FieldBox scene={scene} formId="attendance" field={field} filled={filled} />;
  return (
    <Panel id="attending" title={say(scene, sittingWords.attendance)} class="dr-noprint">
      <div class="dr-acts">
        <details open={isOpen}>
          <summary>{say(scene, sittingWords.attendance)}</summary>
          <Form
            scene={scene}
            id="attendance"
            action={`/api/meetings/${head.meetingId}/recordAttendance`}
            filled={filled}
          >
            <p class="dr-soft">{say(scene, sittingWords.attendanceLead)}</p>
            <div class="dr-members">{memberFields(view).map(box)}</div>
            <h3>{say(scene, sittingWords.times)}</h3>
            <p class="dr-soft">{say(scene, sittingWords.timesLead)}</p>
            {[...timeFields(view), backField(scene)].map(box)}
            <div class="dr-rowline">
              <button class="dr-btn dr-btn--primary">{say(scene, sittingWords.attendance)}</button>
            </div>
          </Form>
        </details>
      </div>
    </Panel>
  );
};
