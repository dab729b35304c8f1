import type { ReviewDoorView } from '../../../api/views/written.ts';
import { committeeLabels } from '../../../words/committeeLabels.ts';
import { expertWords } from '../../../words/expertPages.ts';
import { reviewWords } from '../../../words/writtenPages.ts';
import { ErrorSummary } from '../../forms/errorSummary.tsx';
import { FieldBox } from '../../forms/fieldBox.tsx';
import type { Filled } from '../../forms/filled.ts';
import { Form } from '../../forms/form.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Moment } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';
import { codeField, withoutCode } from '../expert/door.tsx';

interface DoorProps {
  readonly scene: Scene;
  readonly filled: Filled;
  /** Null where the code is asked again. */
  readonly entering: { readonly view: ReviewDoorView; readonly link: string } | null;
}

/** What a link leads to: a button, so that a program that only looks at mails uses nothing up; and the code once more. */
export const ReviewDoor = ({ scene, filled, entering }: DoorProps) => {
  const id = entering ? 'reviewAdmission' : 'reviewRenewal';
  const title = say(scene, entering ? reviewWords.doorTitle : expertWords.renewTitle);
  return (
    <div class="dr-narrow dr-stack">
      <h1>{title}</h1>
      <ErrorSummary scene={scene} formId={id} filled={filled} fields={[codeField]} />
      <section class="dr-panel" aria-label={title}>
        <div class="dr-panel__body dr-stack">
          {entering ? <ReviewFacts scene={scene} view={entering.view} /> : null}
          <p>{say(scene, entering ? reviewWords.doorLead : expertWords.renewLead)}</p>
          <Form
            scene={scene}
            id={id}
            action={`/api/review/${entering ? 'admission' : 'renewal'}`}
            filled={filled}
            class="dr-stack"
          >
            {entering ? <input type="hidden" name="link" value={entering.link} /> : null}
            <FieldBox scene={scene} formId={id} field={codeField} filled={withoutCode(filled)} />
            <button class="dr-btn dr-btn--primary">
              {say(scene, entering ? reviewWords.open : expertWords.renew)}
            </button>
          </Form>
        </div>
      </section>
      <p class="dr-soft">{say(scene, reviewWords.askSecretary)}</p>
    </div>
  );
};

export const ReviewFacts = ({ scene, view }: { readonly scene: Scene; readonly view: ReviewDoorView }) => (
  <Facts
    scene={scene}
    facts={[
      [reviewWords.committee, `${view.placeName} ${say(scene, committeeLabels[view.kind])}`],
      [reviewWords.dueAt, <Moment scene={scene} at={view.dueAt} />],
    ]}
  />
);
