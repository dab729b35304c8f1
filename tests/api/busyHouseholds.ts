import type { PlayedHousehold } from '../domain/household.ts';
import { giveLivelihood, householdIn } from '../domain/crisisCase/ways.ts';

/** Support that was got by deceit, up to the day on which the person is heard. */
export function deceived(): PlayedHousehold {
  const house = householdIn('inService');
  giveLivelihood(house);
  for (const act of ['recordPayment', 'recordAfterCheck'] as const) house.does(act);
  house.does('recordAdequacy', { outcome: 'FRAUD' });
  house.does('giveNotice', { waiver: 'WAIVED_BY_PERSON' });
  return house;
}

export function ordered(): PlayedHousehold {
  const house = deceived();
  house.does('orderReturn');
  house.does('serveNotice');
  house.does('recordObjection');
  return house;
}

/** Everything that can be asked for beside the step that comes next. */
export function busy(): PlayedHousehold {
  const house = householdIn('inService');
  giveLivelihood(house);
  house.does('requestExtension');
  for (const act of ['offerLinkage', 'requestSelection', 'escalate', 'recordConsent'] as const)
    house.does(act);
  house.does('requestTransfer');
  house.does('appointDeputy', { seat: 'nurse' });
  house.does('pauseClock');
  return house;
}
