import type { TimelineEntry } from '../../../api/views/timeline.ts';
import { caseWords } from '../../../words/casePages.ts';
import { ErrorSummary } from '../../forms/errorSummary.tsx';
import { Panel } from '../../parts/panel.tsx';
import { say } from '../../scene.ts';
import { formsOf, isMeant, type FormsOn, type OpenAct } from './actForms.ts';
import { BothVersions, overtaking } from './bothVersions.tsx';

export interface RefusedActProps extends FormsOn {
  readonly open: OpenAct | null;
  /** The newest of what happened, where somebody was overtaken; more of it than a page of the case shows. */
  readonly meanwhile: readonly TimelineEntry[];
}

/** A refused act on top of the page, leading to its box; what was typed for an act that is over is not lost either. */
export const RefusedAct = (props: RefusedActProps) => {
  const { scene, view, open } = props;
  if (!open?.filled.problem) return null;
  const allowed = view.allowed.find(({ act }) => act === open.act);
  const forms = allowed ? formsOf(allowed, props, open) : [];
  const form = forms.find((one) => isMeant(one, open));
  const [note = ''] = open.filled.typed.note ?? [];
  const theirs = overtaking(props.meanwhile, open);
  return (
    <>
      <ErrorSummary
        scene={scene}
        formId={form?.id ?? 'can'}
        filled={open.filled}
        fields={form?.fields ?? []}
      />
      {theirs ? (
        <BothVersions {...props} open={open} theirs={theirs} />
      ) : form || note === '' ? null : (
        <Panel id="typed" title={say(scene, caseWords.typed)}>
          <p class="dr-panel__body dr-note">{note}</p>
        </Panel>
      )}
    </>
  );
};
