import type { Household } from './household.ts';

interface Asked {
  readonly meetingId: string;
  readonly item: number;
  readonly secretary: string;
  /** The login of a member, whose mail goes to the address of that name. */
  readonly member: string;
  readonly vote: 'yes' | 'no';
}

/** 서면심의: a member who does not sign in answers by the link that was mailed and the code that the secretary reads out. */
export async function answerByLink(h: Household, asked: Asked): Promise<void> {
  const { meetingId, item, secretary, member, vote } = asked;
  const address = `${member}@dure.example`;
  const link = await h.guestLink(address, 'review');
  const staffId = await h.staffOf(member);
  const { body } = await h.get(secretary, `/api/meetings/${meetingId}/review?code=${staffId}`);
  const members = body['members'] as readonly { readonly staffId: string; readonly code: string | null }[];
  const code = members.find((one) => one.staffId === staffId)?.code;
  const guest = h.guest(address, 'review');
  await guest.post('admission', { link, code });
  await guest.post('ballot', { items: [item], vote });
}
