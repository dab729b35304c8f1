import type { LetterTemplate } from '../domain/crisisCase/letters.ts';
import type { CaseId } from '../domain/ids.ts';
import { caseLetters } from './caseLetters.ts';
import { grantLetters } from './grantLetters.ts';
import { helpLetters } from './helpLetters.ts';
import { recoveryLetters } from './recoveryLetters.ts';
import { staffLetters } from './staffLetters.ts';
import type { Facts, Wordings } from './wording.ts';

/** One wording for each letter of the house; a letter without words does not compile. */
const wordings: Wordings = {
  ...caseLetters,
  ...grantLetters,
  ...recoveryLetters,
  ...helpLetters,
  ...staffLetters,
};

/** Letters to those who cannot open the case: helpers outside, and the dong that has handed it on. */
const withoutLink: readonly LetterTemplate[] = [
  'linkageOffered',
  'linkageRepeated',
  'linkageEnded',
  'transferReceived',
];

export interface LetterPlace {
  /** Where the pages are, without a slash at the end. */
  readonly pagesUrl: string;
  readonly caseId: CaseId;
}

/** A letter as it is sent, Korean first and English beneath; case number, codes and days are all it tells. */
export function letterWords(
  { template, facts }: { readonly template: LetterTemplate; readonly facts: Facts },
  { pagesUrl, caseId }: LetterPlace,
): { readonly subject: string; readonly text: string } {
  const { subject, body } = wordings[template](facts);
  const caseNo = String(facts.caseNo ?? '');
  const link = withoutLink.includes(template) ? [] : [`${pagesUrl}/cases/${caseId}`];
  const paragraphs = [
    [`사례 ${caseNo}`, body.ko, ...link].join('\n'),
    [`Case ${caseNo}`, body.en, ...link].join('\n'),
    '이 편지에는 개인정보를 적지 않습니다. / This letter names nobody on purpose.\n두레 Dure',
  ];
  return { subject: `[두레] ${caseNo} ${subject.ko} / ${subject.en}`, text: `${paragraphs.join('\n\n')}\n` };
}
