import { dayOf, instantFromMs, type PlainDate } from '../../domain/time.ts';
import { callAt, openDesk, type Desk } from '../house/api/apiHouse.ts';
import { fieldCheckBody } from '../house/api/fieldChecks.ts';
import { gathered, type Bench } from '../house/api/conference.ts';
import { contact, done, eventually, report, seryu2 } from '../house/api/people.ts';

/** Households brought by programs to where a person at a screen goes on, in a house that is up. */
export interface Households {
  /** Reported, and nobody has called yet. */
  opened(): Promise<string>;
  /** Assessed, and waiting for its conference. */
  assessed(): Promise<string>;
  /** With emergency support that was decided and not paid. */
  granted(): Promise<string>;
  /** The sitting of today on which that case has put itself, and the number of its item. */
  standing(caseId: string): Promise<StandingOn>;
  /** Does an act in the name of that person. */
  act(login: string, caseId: string, act: string, body: object): Promise<void>;
}

interface StandingOn {
  readonly meetingId: string;
  readonly item: number;
}

const today = (): PlainDate => dayOf(instantFromMs(Date.now()));

export function householdsOf(url: string): Households {
  const desks = new Map<string, Promise<Desk>>();
  const newDesk = (login: string): Promise<Desk> =>
    openDesk((path, init = {}) => callAt(url + path, init), login);
  const desk = (login: string): Promise<Desk> => {
    const known = desks.get(login) ?? newDesk(login);
    desks.set(login, known);
    return known;
  };
  const act: Households['act'] = async (login, caseId, name, body) => {
    const one = await desk(login);
    const { body: view } = await one.get(`/api/cases/${caseId}`);
    const ifMatch = tagFor(name, view);
    await done(one, `/api/cases/${caseId}/${name}`, body, ifMatch === undefined ? {} : { ifMatch });
  };
  const bench = async (): Promise<Bench> => ({
    ...{ kind: 'DONG_CONFERENCE', place: seryu2 },
    secretary: await desk('seryu2-secretary'),
  });
  const opened = async (): Promise<string> => {
    const { body } = await (await desk('seryu2-officer')).post('/api/reports', report());
    return String(body.caseId);
  };
  return {
    act,
    opened,
    async assessed() {
      const caseId = await opened();
      const officer = (name: string, body: object) => act('seryu2-officer', caseId, name, body);
      await officer('recordContact', contact('REACHED'));
      await officer('recordIntake', { nextStep: 'REGISTER', told: 'ORALLY', note: '등록한다.' });
      await officer('register', {});
      const areas = [{ area: 'ECONOMY', level: 'HIGH', priority: 1, fact: '월세가 두 달 밀렸다.' }];
      await officer('recordAssessment', { areas, crisisLevel: 'MEDIUM', note: '집을 함께 살폈다.' });
      return caseId;
    },
    async standing(caseId) {
      const meetingId = await gathered(await bench(), 1);
      const read = async () =>
        (await (await desk('seryu2-officer')).get(`/api/cases/${caseId}`)).body.sittings as StandingOn[];
      const [stands] = await eventually(read, (sittings) => sittings.length > 0);
      return { meetingId, item: stands?.item ?? 0 };
    },
    async granted() {
      const caseId = await opened();
      const emergency = (name: string, body: object) => act('gwonseon-emergency', caseId, name, body);
      await emergency('requestGrant', {
        ...{ supports: [{ kind: 'LIVELIHOOD' }], crisisReasons: ['JOB_LOSS'] },
        ...{ householdSize: 1, note: '일을 잃었다.' },
      });
      await emergency('recordFieldCheck', fieldCheckBody('g1', today()));
      const amount = { units: 1, amountWon: 500_000, amountReason: 'LESS_NEEDED' };
      const help = [{ kind: 'LIVELIHOOD', ...amount, from: today() }];
      await emergency('decideGrant', { grantId: 'g1', help, note: '한 달을 돕는다.' });
      return caseId;
    },
  };
}

/** What a program read before it replaces or decides a part. */
function tagFor(act: string, view: Readonly<Record<string, unknown>>): string | undefined {
  const parts: Readonly<Record<string, string>> = {
    classify: 'classification',
    plan: 'plan',
    requestClosing: 'closing',
  };
  if (act === 'decideGrant') return (view.grants as { etag: string }[])[0]?.etag;
  const part = parts[act];
  return part === undefined ? undefined : (view.etags as Record<string, string>)[part];
}
