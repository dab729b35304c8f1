/** A field check as a program sends it, of a household of so many that all signed. */
export const fieldCheckBody = (grantId: string, day: string, members = 1) => ({
  grantId,
  confirmed: true,
  checkedFrom: day,
  checkedUntil: day,
  scope: '주거지 방문',
  consents: Array.from({ length: members }, (_, n) => ({
    kinship: n === 0 ? 'SELF' : 'CHILD',
    consent: 'TAKEN',
  })),
  note: '가 보았다.',
});
