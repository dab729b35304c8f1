import type { Problem } from '../../api/seam.ts';
import { expertWords } from '../../words/expertPages.ts';
import { actLabels } from '../../words/labels.ts';
import { problemPageWords } from '../../words/pages.ts';
import { say, type Scene } from '../scene.ts';

interface ProblemPageProps {
  readonly scene: Scene;
  readonly problem: Problem;
}

/** Whoever comes by a one-time link has no account to sign in with. */
const isForGuests = ({ code }: Problem): boolean => /^(guest|expert|review)[A-Z]/.test(code);

/** What could not be shown or done, why, and where to go on. */
export const ProblemPage = ({ scene, problem }: ProblemPageProps) => (
  <div class="dr-narrow dr-stack">
    <h1>{problem.title}</h1>
    {problem.detail === undefined ? null : <p>{problem.detail}</p>}
    {problem.errors ? (
      <ul>
        {problem.errors.map(({ sentence }) => (
          <li>{sentence}</li>
        ))}
      </ul>
    ) : null}
    {problem.allowed && problem.allowed.length > 0 ? (
      <p>{`${say(scene, problemPageWords.allowed)}: ${problem.allowed.map((act) => say(scene, actLabels[act])).join(', ')}`}</p>
    ) : null}
    <p>
      {scene.visitor ? (
        <a class="dr-btn" href="/">
          {say(scene, problemPageWords.home)}
        </a>
      ) : isForGuests(problem) ? (
        say(scene, expertWords.askSecretary)
      ) : (
        <a class="dr-btn dr-btn--primary" href="/sign-in">
          {say(scene, problemPageWords.signIn)}
        </a>
      )}
    </p>
    <p class="dr-soft dr-small">{numberOf(scene, problem)}</p>
  </div>
);

/** What to tell the administrator; some problems have a number of their own, by which they are found again. */
function numberOf(scene: Scene, { status, code, number }: Problem): string {
  const parts = [String(status), code, ...(typeof number === 'string' ? [number] : [])];
  return `${say(scene, problemPageWords.number)} ${parts.join(' · ')}`;
}
