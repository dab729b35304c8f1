import type { DraftRowView } from '../../../api/views/draft.ts';
import { draftRuleOn } from '../../../domain/draft.ts';
import { momentWords } from '../../../words/dates.ts';
import { draftsTitle, draftWords, keptWords } from '../../../words/draftWords.ts';
import { todayOf } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface DraftsProps {
  readonly scene: Scene;
  readonly drafts: readonly DraftRowView[];
}

/** Reports that nobody has finished: when and by whom, and never about whom. */
export const Drafts = ({ scene, drafts }: DraftsProps) =>
  drafts.length === 0 ? null : (
    <section class="dr-panel dr-drafts" aria-labelledby="drafts">
      <div class="dr-panel__head">
        <h2 id="drafts">{say(scene, draftsTitle(drafts.length))}</h2>
        <p class="dr-small dr-soft">{say(scene, keptWords(draftRuleOn(todayOf(scene)).keptDays))}</p>
      </div>
      <ul class="dr-panel__body dr-people">
        {drafts.map((draft) => (
          <li>
            <span>
              <a href={`/open?draft=${draft.draftId}`}>{savedWhen(scene, draft)}</a>
              <small>
                {[draft.dong?.name, `${draft.createdBy} ${say(scene, draftWords.begun)}`]
                  .filter((text) => text !== undefined)
                  .join(' · ')}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );

const savedWhen = (scene: Scene, { savedAt, savedBy }: DraftRowView): string =>
  [say(scene, momentWords(savedAt)), `${say(scene, draftWords.saved)} (${savedBy})`].join(' ');
