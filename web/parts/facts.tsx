import type { ComponentChildren } from 'preact';
import type { Said } from '../../words/language.ts';
import { say, type Scene } from '../scene.ts';

/** One thing known, under its name. */
export type Fact = readonly [Said, ComponentChildren];

interface FactsProps {
  readonly scene: Scene;
  /** What is not known has no row. */
  readonly facts: readonly (Fact | null)[];
}

/** What is known, as names with their values. */
export const Facts = ({ scene, facts }: FactsProps) => (
  <dl class="dr-facts">
    {facts
      .filter((fact) => fact !== null)
      .map(([said, value]) => (
        <>
          <dt>{say(scene, said)}</dt>
          <dd>{value}</dd>
        </>
      ))}
  </dl>
);
