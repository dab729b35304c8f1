import type { RuleSource } from '../../domain/rulebook.ts';
import { strengthLabels } from '../../words/deadlines.ts';
import type { Said } from '../../words/language.ts';
import { clockWords } from '../../words/pages.ts';
import { say, type Scene } from '../scene.ts';

/** One thing to know, with the way to its rule and how hard that is. */
export interface Told {
  readonly said: Said;
  /** Null where the rulebook has no row for it. */
  readonly href: string | null;
  readonly rule: (Pick<RuleSource, 'strength' | 'verified'> & { readonly provisional?: boolean }) | null;
}

/** A guide's number never reads as law (K14). */
export const ToldLine = ({
  scene,
  told: { said, href, rule },
}: {
  readonly scene: Scene;
  readonly told: Told;
}) => (
  <>
    {href === null ? say(scene, said) : <a href={href}>{say(scene, said)}</a>}
    {rule === null ? null : (
      <small>
        {marksOf(rule)
          .map((mark) => say(scene, mark))
          .join(' · ')}
      </small>
    )}
  </>
);

const marksOf = ({ strength, verified, provisional = false }: NonNullable<Told['rule']>): readonly Said[] => [
  strengthLabels[strength],
  ...(verified ? [] : [clockWords.unverified]),
  ...(provisional ? [clockWords.provisional] : []),
];

/** Several of them, one a line. */
export const ToldList = ({ scene, told }: { readonly scene: Scene; readonly told: readonly Told[] }) =>
  told.length === 0 ? null : (
    <ul class="dr-told">
      {told.map((one) => (
        <li>
          <ToldLine scene={scene} told={one} />
        </li>
      ))}
    </ul>
  );
