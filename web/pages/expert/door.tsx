import type { ExpertDoorView } from '../../../api/views/expert.ts';
import { committeeLabels } from '../../../words/committeeLabels.ts';
import { expertWords } from '../../../words/expertPages.ts';
import { ErrorSummary } from '../../forms/errorSummary.tsx';
import type { Field } from '../../forms/field.ts';
import { FieldBox } from '../../forms/fieldBox.tsx';
import type { Filled } from '../../forms/filled.ts';
import { Form } from '../../forms/form.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Moment } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

const { code: said, codeHint: hint } = expertWords;
export const codeField: Field = { kind: 'tel', name: 'code', said, hint, size: 's' };

/** Nobody's code is filled in again by the house. */
export const withoutCode = ({ typed: { code: _, ...typed }, ...filled }: Filled): Filled => ({
  ...filled,
  typed,
});

interface DoorProps {
  readonly scene: Scene;
  readonly filled: Filled;
  readonly view: ExpertDoorView;
  readonly link: string;
}

/** What a link leads to: a button, so that a program that only looks at mails uses nothing up. */
export const ExpertDoor = ({ scene, filled, view, link }: DoorProps) => (
  <div class="dr-narrow dr-stack">
    <h1>{say(scene, expertWords.doorTitle)}</h1>
    <ErrorSummary scene={scene} formId="expertAdmission" filled={filled} fields={[codeField]} />
    <section class="dr-panel" aria-label={say(scene, expertWords.doorTitle)}>
      <div class="dr-panel__body dr-stack">
        <MeetingFacts scene={scene} view={view} />
        <p>{say(scene, expertWords.doorLead)}</p>
        <Form
          scene={scene}
          id="expertAdmission"
          action="/api/expert/admission"
          filled={filled}
          class="dr-stack"
        >
          <input type="hidden" name="link" value={link} />
          <FieldBox scene={scene} formId="expertAdmission" field={codeField} filled={withoutCode(filled)} />
          <button class="dr-btn dr-btn--primary">{say(scene, expertWords.open)}</button>
        </Form>
      </div>
    </section>
    <p class="dr-soft">{say(scene, expertWords.askSecretary)}</p>
  </div>
);

export const MeetingFacts = ({ scene, view }: Pick<DoorProps, 'scene' | 'view'>) => (
  <Facts
    scene={scene}
    facts={[
      [expertWords.meeting, `${view.placeName} ${say(scene, committeeLabels[view.kind])}`],
      [expertWords.startsAt, <Moment scene={scene} at={view.startsAt} />],
      [expertWords.closesAt, <Moment scene={scene} at={view.endsAt} />],
    ]}
  />
);

interface RenewalProps {
  readonly scene: Scene;
  readonly filled: Filled;
  /** What was being written when the material was covered; it is theirs and is not lost. */
  readonly writing?: string;
}

/** The code again, after a while without use. */
export const ExpertRenewal = ({ scene, filled, writing = '' }: RenewalProps) => (
  <div class="dr-narrow dr-stack">
    <h1>{say(scene, expertWords.renewTitle)}</h1>
    <ErrorSummary scene={scene} formId="expertRenewal" filled={filled} fields={[codeField]} />
    <section class="dr-panel" aria-label={say(scene, expertWords.renewTitle)}>
      <div class="dr-panel__body dr-stack">
        <p>{say(scene, expertWords.renewLead)}</p>
        <Form scene={scene} id="expertRenewal" action="/api/expert/renewal" filled={filled} class="dr-stack">
          <FieldBox scene={scene} formId="expertRenewal" field={codeField} filled={withoutCode(filled)} />
          <button class="dr-btn dr-btn--primary">{say(scene, expertWords.renew)}</button>
        </Form>
      </div>
    </section>
    {writing === '' ? null : (
      <Panel id="typed" title={say(scene, expertWords.typed)}>
        <p class="dr-panel__body dr-note">{writing}</p>
      </Panel>
    )}
    <p class="dr-soft">{say(scene, expertWords.askSecretary)}</p>
  </div>
);
