import type { Act } from '../../../domain/crisisCase/acts.ts';
import { meetingDuties } from '../../../domain/meeting/state.ts';
import { meetingDutyActs } from '../../../domain/meeting/clocks.ts';
import type { WorkAct, WorkConditions, WorkView } from '../../../api/views/worklist.ts';
import { meetingDutyLabels } from '../../../words/committeeLabels.ts';
import { dutyWords } from '../../../words/duties.ts';
import { stageLabels } from '../../../words/labels.ts';
import type { Said } from '../../../words/language.ts';
import { noteWords } from '../../../words/notePages.ts';
import { frameWords } from '../../../words/pages.ts';
import { workFilterWords } from '../../../words/workPages.ts';
import { ChoiceOf } from '../../forms/choiceOf.tsx';
import type { Option } from '../../forms/field.ts';
import { withFilters } from '../../links.ts';
import { named } from '../../parts/joined.ts';
import { say, type Scene } from '../../scene.ts';

interface FiltersProps {
  readonly scene: Scene;
  readonly view: WorkView;
}

/** The list under these filters; the filters stand in the address and nowhere else. */
export const workHref = ({ act, stage, dong, until, urgent }: WorkConditions): string =>
  withFilters('/work', { act, stage, dong, until, urgent: urgent ? 'true' : null });

export const isFiltered = (filters: WorkConditions): boolean => workHref(filters) !== '/work';

function actWords(act: WorkAct): Said {
  if (act === 'answerCallNote') return noteWords.title;
  if (act === 'castBallot') return meetingDutyLabels.voting;
  const duty = meetingDuties.find((one) => meetingDutyActs[one] === act);
  return duty === undefined ? dutyWords[act as Act] : meetingDutyLabels[duty];
}

/** What of my work is shown: only what there is to choose from, and what is chosen now. */
export const Filters = ({ scene, view: { filters, choices } }: FiltersProps) => {
  const options = choicesOf(filters, choices);
  const isUseless = options.acts.length < 2 && !isFiltered(filters);
  return isUseless ? null : (
    <form class="dr-filter" action="/work" method="get" aria-label={say(scene, workFilterWords.title)}>
      <ChoiceOf
        scene={scene}
        name="act"
        said={workFilterWords.kind}
        options={options.acts}
        chosen={filters.act}
      />
      <ChoiceOf
        scene={scene}
        name="stage"
        said={workFilterWords.stage}
        options={options.stages}
        chosen={filters.stage}
      />
      <ChoiceOf
        scene={scene}
        name="dong"
        said={workFilterWords.dong}
        options={options.dongs}
        chosen={filters.dong}
      />
      <div>
        <label for="filter-until">{say(scene, workFilterWords.until)}</label>
        <input class="dr-in-row" id="filter-until" type="date" name="until" value={filters.until ?? ''} />
      </div>
      <label class="dr-choice">
        <input type="checkbox" name="urgent" value="true" checked={filters.urgent ?? false} />
        <span>{say(scene, workFilterWords.urgent)}</span>
      </label>
      <button class="dr-btn dr-btn--small">{say(scene, frameWords.filter)}</button>
      {isFiltered(filters) ? <a href="/work">{say(scene, workFilterWords.clear)}</a> : null}
    </form>
  );
};

/** A filter may name what nothing of mine is of any more; it is shown all the same, for it is what is chosen. */
function choicesOf(
  { act, stage, dong }: WorkConditions,
  { acts, stages, dongs }: WorkView['choices'],
): Readonly<Record<'acts' | 'stages' | 'dongs', readonly Option[]>> {
  const withChosen = <T,>(all: readonly T[], chosen: T | undefined): readonly T[] =>
    chosen === undefined || all.includes(chosen) ? all : [...all, chosen];
  const isKnown = dongs.some(({ code }) => code === dong);
  return {
    acts: withChosen(acts, act).map((value) => ({ value, said: actWords(value) })),
    stages: withChosen(stages, stage).map((value) => ({ value, said: stageLabels[value] })),
    dongs: [
      ...dongs.map(({ code, name }) => ({ value: code, said: named(name) })),
      ...(dong === undefined || isKnown ? [] : [{ value: dong, said: named(dong) }]),
    ],
  };
}
