import type { CaseView } from '../../api/views/case.ts';
import type { DongView } from '../../api/views/place.ts';
import { splitWords } from '../../words/endPages.ts';
import { fieldWords, openWords } from '../../words/formPages.ts';
import { dongOptions } from '../forms/dongs.ts';
import { ErrorSummary } from '../forms/errorSummary.tsx';
import { yesOrNo, type Field } from '../forms/field.ts';
import type { Filled } from '../forms/filled.ts';
import { Form } from '../forms/form.tsx';
import { QuestionPanel } from '../forms/questionPanel.tsx';
import { reasonsField } from '../forms/joinFields.ts';
import { addressField, membersField, whoFields } from '../forms/personFields.ts';
import { BackToCase, CaseCrumb } from '../parts/caseFrame.tsx';
import { named } from '../parts/joined.ts';
import { todayOf } from '../parts/when.tsx';
import { say, type Scene } from '../scene.ts';

export interface SplitShown {
  readonly view: CaseView;
  /** Where they may be now, as far as this person is told. */
  readonly dongs: readonly DongView[];
  readonly filled: Filled;
}

interface SplitProps extends SplitShown {
  readonly scene: Scene;
}

const formId = 'split';

/** 구성원 분리: a household of its own for somebody who left, with another officer (K18). */
export const Split = (props: SplitProps) => {
  const { scene, view, filled } = props;
  const fields = splitFields(props);
  return (
    <div class="dr-narrow">
      <CaseCrumb scene={scene} caseId={view.caseId} text={view.caseNo} here={say(scene, splitWords.title)} />
      <div class="dr-top">
        <div>
          <h1>{say(scene, splitWords.title)}</h1>
          <p>{say(scene, splitWords.lead)}</p>
        </div>
      </div>
      <ErrorSummary scene={scene} formId={formId} filled={filled} fields={fields} />
      <Form scene={scene} id={formId} action={`/api/cases/${view.caseId}/split`} filled={filled}>
        <QuestionPanel
          scene={scene}
          formId={formId}
          fields={fields}
          filled={filled}
          button={splitWords.button}
        />
      </Form>
      <BackToCase scene={scene} caseId={view.caseId} />
    </div>
  );
};

/** Who left and with whom, where they are, who takes care of them, and what has happened. */
export function splitFields({ scene, view, dongs }: Omit<SplitProps, 'filled'>): readonly Field[] {
  const today = todayOf(scene);
  return [
    ...whoFields,
    addressField,
    membersField,
    { kind: 'day', name: 'leftOn', said: fieldWords.leftOn, hint: fieldWords.leftOnHint, preset: today },
    {
      kind: 'text',
      name: 'dong',
      said: openWords.dong,
      hint: splitWords.dongHint,
      size: 's',
      suggestions: dongOptions(dongs),
    },
    ...newOfficer(view),
    reasonsField,
    yesOrNo('urgent', openWords.danger, { yes: openWords.yes, no: openWords.no }),
    { kind: 'note', name: 'note', said: openWords.note },
  ];
}

/** Somebody else than the officer of this case; the officer of that dong where nobody is chosen. */
function newOfficer({ people, candidates }: CaseView): readonly Field[] {
  const staff = candidates.find(({ seat }) => seat === 'officer')?.staff ?? [];
  const others = staff.filter(({ staffId }) => staffId !== people.officer.staffId);
  return [
    {
      kind: 'select',
      name: 'officerId',
      said: fieldWords.newOfficer,
      hint: fieldWords.newOfficerHint,
      choose: splitWords.officerOfDong,
      options: others.map(({ staffId, name }) => ({ value: staffId, said: named(name) })),
      optional: true,
    },
  ];
}
