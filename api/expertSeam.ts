/** Forms of the page that outside experts see. */
export const expertForms = [
  'expertAdmission',
  'expertRenewal',
  'expertPledge',
  'expertAnswer',
  'expertOpinion',
  'expertRecusal',
] as const;
export type ExpertForm = (typeof expertForms)[number];
