import type { DraftView } from '../../../api/views/draft.ts';
import { secondWords } from '../../../words/dates.ts';
import { draftWords } from '../../../words/draftWords.ts';
import { openWords } from '../../../words/formPages.ts';
import { Icon } from '../../parts/icons.tsx';
import { say, type Scene } from '../../scene.ts';

interface FootProps {
  readonly scene: Scene;
  readonly draft: DraftView | null;
  /** The draft that this form goes on with; empty for a form of its own. */
  readonly draftId: string;
  readonly isJoining: boolean;
}

/** The last line of the form: open first, so that it is the first that a keyboard meets; what was saved stands before it. */
export const Foot = ({ scene, draft, draftId, isJoining }: FootProps) => {
  const path = draftId === '' ? '/api/drafts' : `/api/drafts/${draftId}`;
  return (
    <div class="dr-save dr-wide-btn">
      <Saved scene={scene} draft={draft} />
      <button class="dr-btn dr-btn--primary">
        {say(scene, isJoining ? openWords.joinButton : openWords.button)}
      </button>
      <button class="dr-btn" formaction={path} data-draft-save>
        {say(scene, draftWords.save)}
      </button>
      <button class="dr-btn" formaction="/api/reports/likely">
        {say(scene, draftWords.look)}
      </button>
      {draftId === '' ? null : (
        <button class="dr-btn dr-btn--text" formaction={`${path}/drop`}>
          {say(scene, draftWords.drop)}
        </button>
      )}
    </div>
  );
};

/** 저장됨 14:05:12; with script it says so at every save, and what stands in the way of one. */
const Saved = ({ scene, draft }: Pick<FootProps, 'scene' | 'draft'>) => (
  <p
    class="dr-soft dr-saved"
    role="status"
    data-draft-status
    data-saved={say(scene, draftWords.saved)}
    data-failed={say(scene, draftWords.notSaved)}
    data-stale={say(scene, draftWords.stale)}
    data-over={say(scene, draftWords.over)}
  >
    {draft ? (
      <>
        <Icon name="check" /> {say(scene, draftWords.saved)}{' '}
        <time dateTime={draft.savedAt}>{secondWords(draft.savedAt)}</time>
      </>
    ) : null}
  </p>
);
