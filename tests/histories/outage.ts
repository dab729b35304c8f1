import { rulebookOn } from '../../domain/rulebook.ts';
import { dayOf } from '../../domain/time.ts';
import { openCaseHouse } from '../engine/caseHouse.ts';
import { fetchChain, inTheClear, type RecordedStory } from './historyFile.ts';

/**
 * What no calm story shows: acts at the same moment, a run that rolls while the record is away, batches of many rows, a
 * closing sent back, and an episode that begins while the last one is still looked after.
 */
export async function playOutage(): Promise<RecordedStory> {
  const house = await openCaseHouse();
  try {
    const rulebook = rulebookOn(dayOf(await house.now()));
    const h = house.household('outage', { rulebook, updatesPerRun: 10 });
    const { chain } = await h.does('reportCrisis', { urgent: true });
    for (const act of ['recordContact', 'recordIntake', 'register', 'recordAssessment'] as const)
      await h.does(act);
    house.memory.doors.open = false;
    await Promise.all([1, 2, 3, 4].map(() => h.does('recordAssessment')));
    await h.does('reportCrisis');
    for (const act of ['recordConference', 'classify', 'plan', 'planVisits'] as const) await h.does(act);
    house.memory.doors.open = true;
    await h.recorded();
    for (const act of ['endVisits', 'requestClosing', 'returnClosing', 'requestClosing'] as const)
      await h.does(act);
    await h.does('approveClosing');
    await h.does('reportCrisis');
    await h.recorded();
    const runs = await fetchChain(house.client, { workflowId: h.workflowId, chain }, inTheClear);
    return { story: 'outage', runs };
  } finally {
    await house.close();
  }
}
