/** What the front door says of committees and meetings. */
export const meetingProblems = {
  feedNotThere: {
    ko: '없앨 주소가 없습니다. 이미 없앴습니다.',
    en: 'There is no address to end; it is ended already.',
  },
  meetingNotFound: {
    ko: '그런 회의가 없습니다. 회의 목록에서 골라 주세요.',
    en: 'There is no such meeting. Please choose one from the list.',
  },
  committeeRuleNotFound: {
    ko: '승인을 기다리는 그런 운영 기준이 없습니다. 목록을 다시 확인해 주세요.',
    en: 'No such rule of a committee waits for approval. Please look at the list again.',
  },
  committeeMemberNotFound: {
    ko: '그런 위원이 없습니다. 위원 명단을 다시 확인해 주세요.',
    en: 'There is no such member of a committee. Please look at the list again.',
  },
  committeeSeatTaken: {
    ko: '그 기간에는 이미 이 위원회에 자리가 있는 분이거나, 위원장·간사가 이미 있습니다. 먼저 그 임기를 마쳐 주세요.',
    en: 'In those days this person has a seat there already, or somebody else is the chair or secretary. Please end that term first.',
  },
  notOfWholeCommittee: {
    ko: '소위원회에는 전체 위원회의 위원만 앉을 수 있습니다. 그 기간에 전체 위원회 위원인 분을 골라 주세요.',
    en: 'Only members of the whole committee sit on its sub-committee. Please choose one who has a seat there in those days.',
  },
} as const;
