import type { DuplicateView } from '../../../api/views/me.ts';
import { caseWords } from '../../../words/casePages.ts';
import { draftWords, likenessWords } from '../../../words/draftWords.ts';
import { duplicateTitle, duplicateWords } from '../../../words/formPages.ts';
import { stageLabels } from '../../../words/labels.ts';
import { typedIn, type Filled } from '../../forms/filled.ts';
import { say, type Scene } from '../../scene.ts';

interface DuplicatesProps {
  readonly scene: Scene;
  readonly filled: Filled;
}

/** Households that may be the one reported: join one with a click, or say that it is somebody else. */
export const Duplicates = (props: DuplicatesProps) => (
  <div role="status" data-likely>
    <Found {...props} />
  </div>
);

const Found = ({ scene, filled }: DuplicatesProps) => {
  const candidates = filled.problem?.candidates ?? [];
  if (candidates.length === 0) return null;
  return (
    <section class="dr-dup" aria-labelledby="duplicates">
      <h2 id="duplicates">{say(scene, duplicateTitle(candidates.length))}</h2>
      <ul>
        {candidates.map((candidate) => (
          <Duplicate scene={scene} filled={filled} candidate={candidate} />
        ))}
      </ul>
      <p>{say(scene, duplicateWords.hint)}</p>
    </section>
  );
};

interface DuplicateProps extends DuplicatesProps {
  readonly candidate: DuplicateView;
}

const Duplicate = ({ scene, filled, candidate }: DuplicateProps) => {
  const { householdId, caseNo, name, dong, stage, alike } = candidate;
  return (
    <li>
      <div>
        <b>
          {name ?? say(scene, caseWords.nameUnknown)} · {dong.name}
        </b>{' '}
        <span class="dr-badge dr-badge--info">{say(scene, stageLabels[stage])}</span>
        <br />
        <span class="dr-nb">{caseNo}</span>
        <br />
        <span class="dr-small">
          {say(scene, draftWords.alike)} {alike.map((kind) => say(scene, likenessWords[kind])).join(', ')}
        </span>
        <label class="dr-choice">
          <input
            type="checkbox"
            name="notSame"
            value={householdId}
            checked={typedIn(filled, 'notSame')?.includes(householdId) ?? false}
          />
          <span>{say(scene, duplicateWords.other)}</span>
        </label>
      </div>
      <button
        class="dr-btn dr-btn--second"
        name="householdId"
        value={householdId}
        aria-label={`${say(scene, duplicateWords.button)}: ${caseNo}`}
      >
        {say(scene, duplicateWords.button)}
      </button>
    </li>
  );
};
