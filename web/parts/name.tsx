import type { NameView } from '../../api/views/case.ts';
import { caseWords, householdWords } from '../../words/casePages.ts';
import { say, type Scene } from '../scene.ts';
import { maskedName } from './masked.ts';

interface NameProps {
  readonly scene: Scene;
  readonly household: NameView;
}

/** The household's name on a screen; on paper only its ends show. */
export const HouseholdName = ({ scene, household }: NameProps) => {
  const { name, others, erased } = household;
  if (erased) return <>{say(scene, caseWords.nameErased)}</>;
  if (name === null) return <>{say(scene, caseWords.nameUnknown)}</>;
  return (
    <>
      <span class="dr-noprint">{say(scene, householdWords(name, others))}</span>
      <span class="dr-only-print" aria-hidden="true">
        {say(scene, householdWords(maskedName(name), others))}
      </span>
    </>
  );
};
