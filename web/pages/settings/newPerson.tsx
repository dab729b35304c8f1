import type { NewPersonView, PlaceView } from '../../../api/views/account.ts';
import { staffWords } from '../../../words/settingsPages.ts';
import type { Field, Option } from '../../forms/field.ts';
import { OneForm, ReturnedSummary, type FoldedForm, type Returned } from '../../forms/folded.tsx';
import { untouched } from '../../forms/filled.ts';
import { named } from '../../parts/joined.ts';
import { say, type Scene } from '../../scene.ts';
import { SettingsFrame } from './frame.tsx';

interface NewPersonProps {
  readonly scene: Scene;
  readonly view: NewPersonView;
  readonly returned: Returned | null;
}

/** 직원 더하기. */
export const NewPerson = ({ scene, view, returned }: NewPersonProps) => {
  const form: FoldedForm = {
    id: 'addAccount',
    form: 'addAccount',
    title: staffWords.add,
    action: '/api/staff',
    fields: newPersonFields(view),
    button: staffWords.addButton,
  };
  return (
    <div class="dr-narrow">
      <SettingsFrame
        scene={scene}
        title={say(scene, staffWords.add)}
        lead={staffWords.addLead}
        steps={[{ href: '/settings/staff', text: say(scene, staffWords.title) }]}
      >
        <ReturnedSummary scene={scene} forms={[form]} returned={returned} />
        <div class="dr-panel">
          <div class="dr-panel__body">
            <OneForm scene={scene} form={form} filled={returned?.filled ?? untouched} />
          </div>
        </div>
      </SettingsFrame>
    </div>
  );
};

export const newPersonFields = ({ homes }: NewPersonView): readonly Field[] => [
  { kind: 'text', name: 'login', said: staffWords.login, hint: staffWords.loginHint },
  ...detailFields(homes, { name: '', email: '', home: '' }),
];

export const placeOptions = (places: readonly PlaceView[]): readonly Option[] =>
  places.map(({ code, name }) => ({ value: code, said: named(name) }));

/** Name, address and place of an account, with what stands there now. */
export const detailFields = (
  homes: readonly PlaceView[],
  now: { readonly name: string; readonly email: string; readonly home: string },
): readonly Field[] => [
  { kind: 'text', name: 'name', said: staffWords.name, preset: now.name },
  { kind: 'text', name: 'email', said: staffWords.email, hint: staffWords.emailHint, preset: now.email },
  {
    kind: 'select',
    name: 'home',
    said: staffWords.home,
    hint: staffWords.homeHint,
    options: placeOptions(homes),
    choose: staffWords.choosePlace,
    preset: now.home,
  },
];
