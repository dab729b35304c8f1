import type { SavedViewView } from '../../../api/views/savedView.ts';
import type { WorkConditions, WorkView } from '../../../api/views/worklist.ts';
import { workFilterWords } from '../../../words/workPages.ts';
import { ErrorSummary } from '../../forms/errorSummary.tsx';
import type { Field } from '../../forms/field.ts';
import { FieldBox } from '../../forms/fieldBox.tsx';
import { untouched, type Filled } from '../../forms/filled.ts';
import { Form } from '../../forms/form.tsx';
import { say, type Scene } from '../../scene.ts';
import { isFiltered, workHref } from './filters.tsx';

interface ViewsProps {
  readonly scene: Scene;
  readonly view: WorkView;
  readonly filled: Filled;
}

/** The views that I have kept, and the way to keep the present filters as one more. */
export const Views = ({ scene, view, filled }: ViewsProps) => (
  <>
    {view.views.length === 0 ? null : <Kept scene={scene} view={view} />}
    <ErrorSummary scene={scene} formId={formId} filled={filled} fields={[nameField]} />
    {isFiltered(view.filters) ? <Keep scene={scene} view={view} filled={filled} /> : null}
    {view.views.length === 0 ? null : <Manage scene={scene} views={view.views} />}
  </>
);

const Kept = ({ scene, view: { views, filters } }: Omit<ViewsProps, 'filled'>) => {
  const here = workHref(filters);
  return (
    <nav class="dr-views" aria-label={say(scene, workFilterWords.views)}>
      <ul>
        <li>
          <a href="/work" aria-current={here === '/work' ? 'true' : undefined}>
            {say(scene, workFilterWords.everything)}
          </a>
        </li>
        {views.map(({ name, isHome, filters: kept }) => (
          <li>
            <a href={workHref(kept)} aria-current={here === workHref(kept) ? 'true' : undefined}>
              {name}
              {isHome ? <small> ({say(scene, workFilterWords.isHome)})</small> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const formId = 'savedView';

const nameField: Field<'name'> = {
  kind: 'text',
  name: 'name',
  said: workFilterWords.name,
  hint: workFilterWords.nameHint,
  size: 's',
};

const Keep = ({ scene, view: { filters }, filled }: ViewsProps) => (
  <details class="dr-more" open={filled.problem !== null}>
    <summary>{say(scene, workFilterWords.save)}</summary>
    <Form scene={scene} id={formId} action="/api/views" filled={filled}>
      {Object.entries(filters).map(([name, value]) =>
        value === undefined ? null : <input type="hidden" name={name} value={String(value)} />,
      )}
      <FieldBox scene={scene} formId={formId} field={nameField} filled={filled} />
      <HomeBox scene={scene} isHome={false} />
      <button class="dr-btn dr-btn--small">{say(scene, workFilterWords.saveButton)}</button>
    </Form>
  </details>
);

const HomeBox = ({ scene, isHome }: { readonly scene: Scene; readonly isHome: boolean }) => (
  <label class="dr-choice">
    <input type="hidden" name="isHome" value="false" />
    <input type="checkbox" name="isHome" value="true" checked={isHome} />
    <span>{say(scene, workFilterWords.home)}</span>
  </label>
);

const Manage = ({ scene, views }: { readonly scene: Scene; readonly views: readonly SavedViewView[] }) => (
  <details class="dr-more">
    <summary>{say(scene, workFilterWords.manage)}</summary>
    <ul class="dr-stack">
      {views.map((one) => (
        <Change scene={scene} one={one} />
      ))}
    </ul>
  </details>
);

const Change = ({ scene, one }: { readonly scene: Scene; readonly one: SavedViewView }) => {
  const { viewId, name, isHome } = one;
  const id = `view-${viewId}`;
  const [change, remove] = [say(scene, workFilterWords.change), say(scene, workFilterWords.remove)];
  return (
    <li>
      <Form scene={scene} id={id} action={`/api/views/${viewId}`} filled={untouched} class="dr-row">
        <label for={`${id}-name`}>{say(scene, workFilterWords.name)}</label>
        <input
          id={`${id}-name`}
          class="dr-in-s"
          name="name"
          value={name}
          maxLength={30}
          required
          autoComplete="off"
        />
        <HomeBox scene={scene} isHome={isHome} />
        <button class="dr-btn dr-btn--small" aria-label={`${change}: ${name}`}>
          {change}
        </button>
      </Form>
      <Form scene={scene} id={`${id}-removal`} action={`/api/views/${viewId}/removal`} filled={untouched}>
        <button class="dr-btn dr-btn--small" aria-label={`${remove}: ${name}`}>
          {remove}
        </button>
      </Form>
    </li>
  );
};

/** What a refused form was sent with, as the filters of the page on which it stands again. */
export function conditionsIn(typed: Filled['typed']): Readonly<Record<string, string>> {
  const names: readonly (keyof WorkConditions)[] = ['act', 'stage', 'dong', 'until', 'urgent'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = typed[name]?.at(-1);
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
}
