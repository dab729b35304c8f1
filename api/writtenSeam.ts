/** Forms of the page on which members vote in writing. */
export type WrittenForm = 'reviewAdmission' | 'reviewRenewal' | 'reviewBallot' | 'reviewRecusal';
