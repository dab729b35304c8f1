/** So often what was typed goes to the house, in ms. */
const everyMs = 3_000;
const ofTheDoor = ['formToken', 'idempotencyKey', 'ifMatch', 'draftId'];

/** What the house says of a saved draft. */
interface Saved {
  readonly draftId: string;
  readonly etag: string;
  readonly savedAt: string;
}

/** The form of a report, and the line beneath it that says what became of the last save. */
interface Sheet {
  readonly form: HTMLFormElement;
  readonly status: HTMLElement;
}

/** Keeps a report that is being typed at the house, every few seconds, for its writer and their team to go on with. */
export function keepDraft(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-draft]');
  const status = document.querySelector<HTMLElement>('[data-draft-status]');
  if (!form || !status) return;
  let isDirty = false;
  let isOver = false;
  let saving: Promise<void> | null = null;

  form.addEventListener('input', () => {
    isDirty = true;
  });
  // A save under way would make the version that the form has seen an old one.
  form.addEventListener('submit', (event) => {
    if (!saving) {
      isOver = true;
      return;
    }
    event.preventDefault();
    const { submitter } = event;
    void saving.finally(() => {
      form.requestSubmit(submitter);
    });
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) isOver = false;
  });
  setInterval(save, everyMs);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save();
  });

  function save(): void {
    if (!form || !status || !isDirty || isOver || saving) return;
    isDirty = false;
    saving = saveOnce({ form, status })
      .then((came) => {
        isOver = came === 'over';
        isDirty ||= came === 'failed';
      })
      .finally(() => {
        saving = null;
      });
  }
}

/** Sends what is typed, and says what came of it: failed is tried again, over is not. */
async function saveOnce(sheet: Sheet): Promise<'saved' | 'over' | 'failed'> {
  try {
    const answer = await send(sheet.form);
    if (answer.status === 412 || answer.status === 409) {
      say(sheet, answer.status === 412 ? 'stale' : 'over');
      return 'over';
    }
    if (!answer.ok) throw new Error(String(answer.status));
    goOnWith(sheet, (await answer.json()) as Saved);
    return 'saved';
  } catch {
    // The house is away or the session is over; what was typed stays on the page, and the line says so.
    say(sheet, 'failed');
    return 'failed';
  }
}

function goOnWith({ form, status }: Sheet, { draftId, etag, savedAt }: Saved): void {
  hidden(form, 'draftId').value = draftId;
  hidden(form, 'ifMatch').value = etag;
  form.querySelector('[data-draft-save]')?.setAttribute('formaction', `/api/drafts/${draftId}`);
  history.replaceState(null, '', `/open?draft=${draftId}`);
  const time = document.createElement('time');
  time.dateTime = savedAt;
  time.textContent = new Date(savedAt).toLocaleTimeString('en-GB', { timeZone: 'Asia/Seoul' });
  status.replaceChildren(`${status.dataset.saved ?? ''} `, time);
}

function say({ status }: Sheet, what: 'failed' | 'stale' | 'over'): void {
  status.replaceChildren(status.dataset[what] ?? '');
}

/** The first save begins a draft under the key of this form, so that form and draft are of one household. */
function send(form: HTMLFormElement): Promise<Response> {
  const data = new FormData(form);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  const draftId = text('draftId');
  return fetch(draftId === '' ? '/api/drafts' : `/api/drafts/${draftId}`, {
    method: 'POST',
    keepalive: true,
    headers: {
      'content-type': 'application/json',
      'x-form-token': text('formToken'),
      'idempotency-key': text('idempotencyKey'),
      ...(draftId === '' ? {} : { 'if-match': text('ifMatch') }),
    },
    body: JSON.stringify({ typed: typedIn(data) }),
  });
}

function typedIn(data: FormData): Record<string, string[]> {
  const names = [...new Set(data.keys())].filter((name) => !ofTheDoor.includes(name));
  return Object.fromEntries(
    names.map((name) => [name, data.getAll(name).filter((value) => typeof value === 'string')]),
  );
}

function hidden(form: HTMLFormElement, name: string): HTMLInputElement {
  const known = form.querySelector<HTMLInputElement>(`input[type="hidden"][name="${name}"]`);
  if (known) return known;
  const input = document.createElement('input');
  Object.assign(input, { type: 'hidden', name });
  form.append(input);
  return input;
}
