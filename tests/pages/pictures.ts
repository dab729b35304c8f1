import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readConfig } from '../../runtime/config.ts';

/**
 * A picture to be looked at by a person, where DURE_PICTURES asks for them; the folder is not kept in the repository. One
 * of each sight in each language: a picture takes as long as what axe does with it, and the other modes are measured.
 */
export async function photograph(
  page: Page,
  { name, language }: { readonly name: string; readonly language: string },
): Promise<void> {
  const { home, pictures } = readConfig();
  if (!pictures) return;
  const folder = join(home, 'screens', language);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
