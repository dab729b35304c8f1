import { noteLetterTemplates, type NoteLetterTemplate } from '../domain/callNote/letters.ts';
import type { LetterTemplate } from '../domain/crisisCase/letterTemplates.ts';
import { expertLetterTemplates } from '../domain/meeting/expertLetters.ts';
import { meetingLetterTemplates, type MeetingLetterTemplate } from '../domain/meeting/letters.ts';
import { caseLetters } from './caseLetters.ts';
import { grantLetters } from './grantLetters.ts';
import { helpLetters } from './helpLetters.ts';
import type { Said } from './language.ts';
import { meetingLetters } from './meetingLetters.ts';
import { noteLetters } from './noteLetters.ts';
import { recoveryLetters } from './recoveryLetters.ts';
import { staffLetters } from './staffLetters.ts';
import type { Facts, Wording, Wordings } from './wording.ts';

/** One wording for each letter about a case; a letter without words does not compile. */
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

/** Every letter of the house. */
export type AnyTemplate = LetterTemplate | NoteLetterTemplate | MeetingLetterTemplate;

export interface LetterPlace {
  /** Where the pages are, without a slash at the end. */
  readonly pagesUrl: string;
  /** The case, note or meeting that it is about. */
  readonly subject: string;
  /** A one-time link that this letter alone carries. */
  readonly guestLink?: string;
}

interface Written {
  readonly template: AnyTemplate;
  readonly facts: Facts;
}

/** What a letter says, what it is about, and where a reader may look. */
interface About extends Wording {
  readonly title: Said;
  readonly link: string | null;
}

/** A letter as it is sent, Korean first and English beneath; case number, codes and days are all it tells. */
export function letterWords(
  written: Written,
  place: LetterPlace,
): { readonly subject: string; readonly text: string } {
  const { title, subject, body, link } = aboutIn(written, place);
  const at = link === null ? [] : [link];
  const paragraphs = [
    [title.ko, body.ko, ...at].join('\n'),
    [title.en, body.en, ...at].join('\n'),
    '이 편지에는 개인정보를 적지 않습니다. / This letter names nobody on purpose.\n두레 Dure',
  ];
  const no = typeof written.facts.caseNo === 'string' ? `${written.facts.caseNo} ` : '';
  return { subject: `[두레] ${no}${subject.ko} / ${subject.en}`, text: `${paragraphs.join('\n\n')}\n` };
}

/** A member answers, the secretary looks at the answers; whoever has left or hears that it is called off has nothing to do. */
function meetingLink({ template, facts }: Written, { pagesUrl, subject }: LetterPlace): string | null {
  if ((expertLetterTemplates as readonly string[]).includes(template) || facts.method === 'CANCEL')
    return null;
  if (template === 'reviewCancelled') return null;
  // Whoever has used up their link goes on where they were let in.
  if (template === 'reviewRecalled') return `${pagesUrl}/review`;
  if (template === 'reviewCodesAsked') return `${pagesUrl}/meetings/${subject}/review`;
  if (template === 'quorumLost') return `${pagesUrl}/meetings/${subject}/invitations`;
  return facts.sequence === undefined
    ? `${pagesUrl}/meetings/${subject}`
    : `${pagesUrl}/meetings/${subject}/answer`;
}

const isOfNote = (template: AnyTemplate): template is NoteLetterTemplate =>
  (noteLetterTemplates as readonly string[]).includes(template);

const isOfMeeting = (template: AnyTemplate): template is MeetingLetterTemplate =>
  (meetingLetterTemplates as readonly string[]).includes(template);

/** Letters that carry a member's link. */
const isToMember = (template: AnyTemplate): boolean =>
  template === 'reviewAsked' || template === 'reviewRecalled';

function aboutIn({ template, facts }: Written, { pagesUrl, subject, guestLink }: LetterPlace): About {
  if (isOfNote(template)) {
    const title = { ko: '전화 메모', en: 'Call note' };
    return { ...noteLetters[template](facts), title, link: `${pagesUrl}/notes/${subject}` };
  }
  if (isOfMeeting(template)) {
    const title = { ko: '회의', en: 'Meeting' };
    const link =
      guestLink === undefined
        ? meetingLink({ template, facts }, { pagesUrl, subject })
        : `${pagesUrl}/${isToMember(template) ? 'review' : 'expert'}/${guestLink}`;
    return { ...meetingLetters[template](facts), title, link };
  }
  const caseNo = String(facts.caseNo ?? '');
  const link = withoutLink.includes(template) ? null : `${pagesUrl}/cases/${subject}`;
  return {
    ...wordings[template](facts),
    title: { ko: `사례 ${caseNo}`, en: `Case ${caseNo}` },
    link,
  };
}
