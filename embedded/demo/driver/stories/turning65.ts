import { answersFor, visitsOf } from '../answers.ts';
import { consent, contact, linkage, reportOf } from '../bodies.ts';
import type { Household } from '../household.ts';
import { answerNext, liveToTheEnd } from '../life.ts';
import { answered } from '../steps.ts';
import { atHour, daysBetween, noonOf, plusDays } from '../time.ts';

/** 찾동 2015: everybody who turns 65 is visited once; the nurse finds a blood pressure that somebody has to look at. */
export async function turning65(h: Household): Promise<void> {
  const answers = answersFor(h.told, { closing: { reason: 'SERVICE_LINKED' } });
  await h.wait(h.startsAt);
  await h.report('nurse', reportOf(h.told, h.dong));
  await h.act('nurse', 'recordContact', contact('VISIT', 'REACHED', '댁에서 뵈었다.'));
  await measure(h);
  const intake = { nextStep: 'SERVICE_LINK', told: 'ORALLY', note: '치료와 연금을 함께 잇는다.' };
  await h.refused('nurse', 'recordIntake', intake, { status: 403, code: 'forbidden' });
  await h.act('officer', 'recordIntake', intake);
  await linkHealth(h);
  await h.act('nurse', 'planVisits', visitsOf(h.told, plusDays(await h.today(), 14)));
  await answerNext(h, answers, 'recordVisit');
  await sleepInHospital(h);
  await liveToTheEnd(h, answers);
}

/** 민감정보: health is written down with a consent of its own, by a nurse. */
async function measure(h: Household): Promise<void> {
  const found = { findings: ['BLOOD_PRESSURE', 'BLOOD_SUGAR'], note: '혈압 178/104, 혈당 221.' };
  await h.refused('nurse', 'recordHealth', found, { status: 422, code: 'sensitiveBasisMissing' });
  const asked = consent(await h.today(), null, { kind: 'CONSENT_SENSITIVE', items: ['HEALTH'] });
  const past = { ...asked, until: plusDays(await h.today(), -1) };
  await h.refused('nurse', 'recordConsent', past, { status: 422, code: 'dayTooEarly' });
  await h.act('nurse', 'recordConsent', asked);
  await h.refused('officer', 'recordHealth', found, { status: 403, code: 'forbidden' });
  const twice = { ...found, findings: ['BLOOD_PRESSURE', 'BLOOD_PRESSURE'] };
  await h.refused('nurse', 'recordHealth', twice, { status: 422, code: 'repeatedChoice' });
  const { clocks } = await h.act('nurse', 'recordHealth', found);
  h.holds(
    clocks.some(({ act }) => act === 'offerLinkage'),
    'what the nurse found calls for a helper',
  );
}

async function linkHealth(h: Household): Promise<void> {
  for (const [helper, note] of [
    ['health-centre', '고혈압과 당뇨 관리를 부탁한다.'],
    ['basic-pension', '기초연금 신청을 돕는다.'],
    ['senior-transport-card', '교통카드 발급을 돕는다.'],
  ] as const) {
    await h.act('officer', 'offerLinkage', linkage(helper, note));
    await answered(h, 'ACCEPTED');
  }
}

/** K21: a week in hospital, with a reason and an end; he comes home earlier and the rest of the days is given back. */
async function sleepInHospital(h: Household): Promise<void> {
  const { clocks } = await h.see();
  const visit = clocks.find(({ act }) => act === 'recordVisit');
  if (!visit) throw new Error(`${h.name} has no visit to sleep`);
  const today = await h.today();
  const sleep = { clockId: visit.id, pauseReason: 'HOSPITAL', note: '검사를 받으러 입원하였다.' };
  const until = plusDays(today, 10);
  const strange = { ...sleep, clockId: 'visit/v99/1', until };
  await h.refused('nurse', 'pauseClock', strange, { status: 404, code: 'clockNotFound' });
  await h.refused('nurse', 'resumeClock', { clockId: visit.id }, { status: 409, code: 'clockNotPaused' });
  const endless = { ...sleep, until: plusDays(today, 200) };
  await h.refused('nurse', 'pauseClock', endless, { status: 422, code: 'pauseTooLong' });
  await h.act('nurse', 'pauseClock', { ...sleep, until });
  await h.letter(h.loginOf('head'), '기한이 멈추었습니다');
  await h.refused('nurse', 'pauseClock', { ...sleep, until }, { status: 409, code: 'clockPaused' });
  await h.wait(atHour(noonOf(today), [15, 0], 7));
  const woken = await h.act('nurse', 'resumeClock', { clockId: visit.id });
  const now = woken.clocks.find(({ id }) => id === visit.id)?.dueDay ?? '';
  h.holds(daysBetween(visit.dueDay, now) >= 7, `seven days of sleep were given back: ${now}`);
}
