/** Forms of the page that outside experts see. */
export type ExpertForm =
  'expertAdmission' | 'expertRenewal' | 'expertPledge' | 'expertAnswer' | 'expertOpinion' | 'expertRecusal';
