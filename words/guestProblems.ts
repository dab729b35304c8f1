/** What the front door says to somebody who comes by a one-time link. */
export const guestProblems = {
  guestLinkUnknown: {
    ko: '알 수 없는 링크입니다. 메일의 링크를 처음부터 끝까지 그대로 열어 주세요. 그래도 안 되면 회의 간사에게 새 링크를 부탁해 주세요.',
    en: 'This link is not known. Please open the whole link of the mail; if that does not help, ask the secretary of the meeting for a new one.',
  },
  guestLinkUsed: {
    ko: '이미 쓰인 링크입니다. 링크는 처음 여신 기기에서만 쓸 수 있습니다. 그 기기에서 계속하시거나, 회의 간사에게 새 링크를 부탁해 주세요.',
    en: 'This link was used already and works on the device that opened it first. Please go on there, or ask the secretary of the meeting for a new link.',
  },
  guestLinkLocked: {
    ko: '확인번호를 여러 번 잘못 넣어 이 링크를 잠갔습니다. 회의 간사에게 전화로 새 링크와 확인번호를 부탁해 주세요.',
    en: 'This link is locked after several wrong codes. Please call the secretary of the meeting for a new link and code.',
  },
  guestLinkReplaced: {
    ko: '서면심의의 새 링크가 나가서 이 링크는 더는 열리지 않습니다. 가장 나중에 받은 메일의 링크로 들어오시거나, 두레에 로그인해서 표를 내 주세요.',
    en: 'A newer link to this review was sent, so this one opens no more. Please use the link of the latest mail, or sign in to Dure and vote there.',
  },
  guestNotMember: {
    ko: '지금은 이 위원회의 위원이 아니셔서 이 링크를 쓸 수 없습니다. 위촉에 대해서는 회의 간사에게 물어봐 주세요.',
    en: 'You have no seat on this committee any more, so this link opens nothing. Please ask the secretary of the meeting about your seat.',
  },
  guestCodeWrong: {
    ko: '확인번호가 맞지 않습니다. 간사가 전화로 알려 드린 여섯 자리를 다시 확인해 주세요. 다섯 번 틀리면 링크가 잠깁니다.',
    en: 'The code is not right. Please check the six digits that the secretary told you by telephone. After five wrong codes the link is locked.',
  },
  guestCodeNeeded: {
    ko: '한동안 쓰지 않으셔서 자료를 가렸습니다. 확인번호를 다시 넣어 주세요.',
    en: 'The material was covered after a while without use. Please enter the code again.',
  },
  guestNotHere: {
    ko: '이 기기에서는 열려 있는 자료가 없습니다. 메일로 받으신 링크로 들어와 주세요.',
    en: 'No material is open on this device. Please come in by the link of the mail.',
  },
} as const;
