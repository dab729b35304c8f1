import { expect, it } from '@jest/globals';
import { bundle } from '../../worker/bundle.ts';

const workflows = new URL('../../workflows/index.ts', import.meta.url).pathname;

it('leaves the spreads of workflows to the engine of the language', async () => {
  const { code } = await bundle(workflows);
  expect(code).not.toMatch(/function _(object_spread|define_property)\b/);
});
