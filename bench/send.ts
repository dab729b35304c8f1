import type { Outcome } from '../api/engine.ts';
import type { Answer } from '../domain/entity.ts';

/** On a busy machine an answer may take longer than the API waits; the same id again is the same act. */
export async function sendUntilAnswered(send: () => Promise<Outcome>): Promise<Outcome> {
  let outcome = await send();
  for (let tries = 1; tries < 5 && outcome.kind === 'unreachable'; tries += 1) outcome = await send();
  return outcome;
}

/** Throws where the act was not accepted. */
export function answerOf(outcome: Outcome): Answer {
  if (outcome.kind === 'accepted') return outcome.answer;
  throw new Error(`An act of the benchmark was not accepted: ${JSON.stringify(outcome)}.`);
}
