import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActCommand } from '../../../domain/crisisCase/acts.ts';
import { crisisCase } from '../../../domain/crisisCase/entity.ts';
import { asId, householdOf, type CaseId, type StaffId } from '../../../domain/ids.ts';
import { practicePassword } from '../../../embedded/people.ts';
import { updateIdOf } from '../../../workflows/messages.ts';
import { startApiHouse, type ApiHouse, type Heard } from './apiHouse.ts';
import { contact, openCase } from './people.ts';

let house: ApiHouse;
let caseId: CaseId;
let by: StaffId;

beforeAll(async () => {
  house = await startApiHouse();
  caseId = asId<CaseId>(await openCase(house));
  const me = await (await house.desk('seryu2-officer')).get('/api/me');
  by = asId<StaffId>(String(me.body.staffId));
}, 180_000);

afterAll(async () => {
  await house.stop();
});

const heard = ({ status, body }: Heard) => ({ status, code: body.code });

/** Goes past the door and its schemas, as a program with a fault of its own would. */
const sendPast = (command: ActCommand) =>
  house.deps.engine.act({
    householdId: householdOf(caseId),
    envelope: { command, by, role: 'DONG_OFFICER', edition: crisisCase.newestEdition },
    updateId: updateIdOf(randomUUID(), 'past the door'),
  });

describe('what no schema of the door lets through', () => {
  it('is refused by the household, too: a request for nothing', async () => {
    const outcome = await sendPast({
      ...{ type: 'requestGrant', caseId, supports: [], crisisReasons: ['JOB_LOSS'], householdSize: 1 },
      ...{ nationality: 'KOREAN', foreignerGround: null, paperId: asId(randomUUID()) },
    });
    expect(outcome).toEqual({ kind: 'refused', refusal: { code: 'nothingChosen', field: 'supports' } });
  });

  it('is refused by the household, too: rules that it counts by already', async () => {
    const outcome = await sendPast({ type: 'renewRulebook', caseId });
    expect(outcome).toEqual({ kind: 'refused', refusal: { code: 'rulebookNotNewer' } });
  });
});

describe('what is not there, or not the asker’s any more', () => {
  it('is a paper that nobody wrote', async () => {
    const officer = await house.desk('seryu2-officer');
    const unknown = await officer.get(`/api/papers/${'a'.repeat(26)}`);
    expect(heard(unknown)).toEqual({ status: 404, code: 'paperNotFound' });
  });

  it('is an act from a page whose session has another token by now', async () => {
    const signedIn = await house.call('/api/sign-in', {
      method: 'POST',
      body: new URLSearchParams({ login: 'seryu2-officer', password: practicePassword, next: '/' }),
      headers: { accept: 'text/html', origin: house.url },
    });
    const [cookie = ''] = (signedIn.headers.get('set-cookie') ?? '').split(';');
    const answer = await house.call(`/api/cases/${caseId}/recordContact`, {
      method: 'POST',
      body: JSON.stringify(contact()),
      headers: {
        cookie,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        'x-form-token': 'of yesterday',
        origin: house.url,
      },
    });
    expect(heard(answer)).toEqual({ status: 403, code: 'formExpired' });
  });
});
