/** So many seconds before the end is a person asked; WCAG 2.2.1 asks for twenty at least. */
const warnBeforeS = 120;

/** As `GET /api/session` answers, in seconds. */
interface Left {
  readonly idleLeftS: number;
  readonly endLeftS: number;
}
type When = 'soon' | 'last' | 'over';

/** Asks two minutes before a session ends whether its person stays; another page of theirs may have answered already. */
export function warnBeforeEnd(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#stay');
  const line = document.querySelector<HTMLElement>('[data-idle-left]');
  if (!dialog || !line) return;
  let timer = 0;

  const wait = (seconds: number, then: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(then, Math.max(seconds, 1) * 1000);
  };
  const follow = ({ idleLeftS, endLeftS }: Left): void => {
    if (idleLeftS > warnBeforeS) {
      dialog.close();
      wait(idleLeftS - warnBeforeS, look);
      return;
    }
    show(dialog, idleLeftS >= endLeftS ? 'last' : 'soon');
    wait(idleLeftS, look);
  };
  const look = (): void => {
    ask('GET').then(
      (left) => {
        if (left) follow(left);
        else show(dialog, 'over');
      },
      // The house cannot be reached just now, so nobody knows; it is asked again.
      () => {
        wait(30, look);
      },
    );
  };

  dialog.querySelector('form[method="post"]')?.addEventListener('submit', (event) => {
    event.preventDefault();
    // Nothing on the page behind was sent by this.
    event.stopPropagation();
    ask('POST', tokenIn(dialog)).then(
      (left) => {
        if (left) follow(left);
        else show(dialog, 'over');
      },
      () => {
        wait(5, look);
      },
    );
  });
  const { idleLeft } = line.dataset;
  wait(Number(idleLeft) - warnBeforeS, look);
}

const tokenIn = (dialog: HTMLElement): string =>
  dialog.querySelector<HTMLInputElement>('input[name="formToken"]')?.value ?? '';

/** Null where nobody is signed in any more. */
async function ask(method: 'GET' | 'POST', formToken = ''): Promise<Left | null> {
  const answer = await fetch(method === 'GET' ? '/api/session' : '/api/session/extend', {
    method,
    ...(method === 'POST'
      ? { body: '{}', headers: { 'content-type': 'application/json', 'x-form-token': formToken } }
      : {}),
  });
  if (answer.status === 401 || answer.status === 403) return null;
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as Left;
}

function show(dialog: HTMLDialogElement, when: When): void {
  for (const part of dialog.querySelectorAll<HTMLElement>('[data-when]'))
    part.hidden = part.dataset.when !== when;
  if (!dialog.open) dialog.showModal();
}
