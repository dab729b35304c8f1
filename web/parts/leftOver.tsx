import type { CaseView, Left } from '../../api/views/case.ts';
import { seeAll } from '../../words/wholePages.ts';
import { say, type Scene } from '../scene.ts';

interface LeftOverProps {
  readonly scene: Scene;
  readonly view: Pick<CaseView, 'caseId' | 'left'>;
  readonly list: keyof Left;
  /** The panel of the list on the page of the whole, and what it is called. */
  readonly at: string;
  readonly name: string;
}

/** The way to what a case's page leaves out of a list, where it leaves anything out. */
export const LeftOver = ({ scene, view: { caseId, left }, list, at, name }: LeftOverProps) => {
  const count = left[list] ?? 0;
  return count === 0 ? null : (
    <p class="dr-panel__body dr-small dr-noprint">
      <a href={`/cases/${caseId}/whole#${at}`}>
        <span class="dr-vh">{name}: </span>
        {say(scene, seeAll(count))}
      </a>
    </p>
  );
};
