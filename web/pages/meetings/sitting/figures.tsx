import type { SittingFactsView } from '../../../../api/views/sitting.ts';
import type { Said } from '../../../../words/language.ts';
import { sittingWords } from '../../../../words/sittingPages.ts';
import { takeOverCauseLabels } from '../../../../words/staffingLabels.ts';
import type { ComponentChildren } from 'preact';
import { Moment } from '../../../parts/when.tsx';
import { say, type Scene } from '../../../scene.ts';

interface FiguresProps {
  readonly scene: Scene;
  readonly view: SittingFactsView;
}

/** 재적, 출석, 정족수 ✓: what the sitting stands on, and how far it is. */
export const Figures = ({ scene, view }: FiguresProps) => {
  const { quorum, members, total, decided, undecided, secretary, signed, heldFrom, heldUntil } = view;
  const isEnough = say(scene, quorum.enough ? sittingWords.enough : sittingWords.notEnough);
  return (
    <div>
      <dl class="dr-figures">
        <One scene={scene} said={sittingWords.seated}>
          {members.length}
        </One>
        <One scene={scene} said={sittingWords.present}>
          <span data-count="present">{quorum.present}</span>
        </One>
        <One scene={scene} said={sittingWords.quorum}>
          {quorum.needed} {quorum.enough ? '✓ ' : ''}
          <small>{isEnough}</small>
        </One>
        <One scene={scene} said={sittingWords.decided}>{`${String(decided)}/${String(total)}`}</One>
        <One scene={scene} said={sittingWords.undecided}>
          {undecided}
        </One>
        <One scene={scene} said={sittingWords.secretary}>
          {secretary.name}
        </One>
        {heldFrom ? (
          <One scene={scene} said={sittingWords.heldFrom}>
            <Moment scene={scene} at={heldFrom} />
          </One>
        ) : null}
        {heldUntil ? (
          <One scene={scene} said={sittingWords.heldUntil}>
            <Moment scene={scene} at={heldUntil} />
          </One>
        ) : null}
        {signed ? (
          <One scene={scene} said={sittingWords.signedBy}>
            {signed.by.name}, <Moment scene={scene} at={signed.at} />
            {signed.takeOver ? ` (${say(scene, takeOverCauseLabels[signed.takeOver])})` : ''}
          </One>
        ) : null}
      </dl>
      {view.onPaper ? <p class="dr-badge">{say(scene, sittingWords.onPaper)}</p> : null}
    </div>
  );
};

const One = ({
  scene,
  said,
  children,
}: {
  readonly scene: Scene;
  readonly said: Said;
  readonly children: ComponentChildren;
}) => (
  <div>
    <dt>{say(scene, said)}</dt>
    <dd>{children}</dd>
  </div>
);
