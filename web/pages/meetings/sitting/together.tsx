import type { SittingView } from '../../../../api/views/sitting.ts';
import { rangesOf, type ItemGroup } from '../../../../domain/meeting/groups.ts';
import { groupOption, sittingWords } from '../../../../words/sittingPages.ts';
import type { Field, Option } from '../../../forms/field.ts';
import { FieldBox } from '../../../forms/fieldBox.tsx';
import { untouched } from '../../../forms/filled.ts';
import type { Returned } from '../../../forms/folded.tsx';
import { Form } from '../../../forms/form.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { say, type Scene } from '../../../scene.ts';
import { backField } from '../forms.tsx';
import { asked, standing } from '../said.ts';

interface TogetherProps {
  readonly scene: Scene;
  readonly view: SittingView;
  readonly returned: Returned | null;
}

/** So much of the numbers is read out; all of them are sent. */
const longest = 60;

function optionOf(group: ItemGroup): Option {
  const numbers = rangesOf(group.items);
  const shown = numbers.length > longest ? `${numbers.slice(0, longest)}…` : numbers;
  return {
    value: numbers,
    said: groupOption(asked(group), standing(group), { count: group.items.length, numbers: shown }),
  };
}

/** Groups that can still be opened, resolved or closed; the numbers are those that were seen. */
export const togetherFields = (groups: readonly ItemGroup[]): Field[] => [
  {
    ...{ kind: 'one', name: 'items', said: sittingWords.which },
    options: groups.filter(({ status }) => status === 'waiting' || status === 'open').map(optionOf),
  },
  {
    ...{ kind: 'text', name: 'except', said: sittingWords.except, hint: sittingWords.exceptHint },
    optional: true,
  },
];

const bulkForms = ['openItems', 'closeItems', 'resolveInBulk'] as const;

/** 일괄: what asks the same is taken together, without the exceptions that are named. */
export const Together = ({ scene, view, returned }: TogetherProps) => {
  const { head, groups } = view;
  const [which, except] = togetherFields(groups);
  const isFor = head.mayTakeUp && !head.isInWriting;
  if (!isFor || head.status !== 'sitting' || !which || !except) return null;
  if (which.kind !== 'one' || which.options.length === 0) return null;
  const isBack = returned !== null && bulkForms.some((form) => form === returned.form);
  const filled = isBack && returned.about === null ? returned.filled : untouched;
  const at = (act: string): string => `/api/meetings/${head.meetingId}/${act}`;
  return (
    <Panel id="taken-together" title={say(scene, sittingWords.together)} class="dr-noprint">
      <Form scene={scene} id="together" action={at('openItems')} filled={filled} class="dr-part">
        <p class="dr-soft">{say(scene, sittingWords.togetherLead)}</p>
        {[which, except, backField(scene)].map((field) => (
          <FieldBox scene={scene} formId="together" field={field} filled={filled} />
        ))}
        <div class="dr-rowline">
          <button class="dr-btn dr-btn--primary">{say(scene, sittingWords.open)}</button>
          {head.isPresider ? (
            <button class="dr-btn" formAction={at('resolveInBulk')}>
              {say(scene, sittingWords.resolve)}
            </button>
          ) : null}
          <button class="dr-btn" formAction={at('closeItems')}>
            {say(scene, sittingWords.close)}
          </button>
        </div>
      </Form>
    </Panel>
  );
};
