/** Two of these are enough to ask who may be the same person. */
const telling = ['person.name', 'person.birth', 'person.phone'];

/** Shows who may be the same person as soon as somebody has typed enough; the page of the house says it, this only asks earlier. */
export function lookForLikely(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-draft]');
  const place = document.querySelector<HTMLElement>('[data-likely]');
  if (!form || !place) return;
  let asked = whoIn(form);
  form.addEventListener('change', ({ target }) => {
    const isOfPerson = target instanceof HTMLInputElement && telling.includes(target.name);
    const who = whoIn(form);
    if (!isOfPerson || who === asked) return;
    asked = who;
    void showLikely(form, place, () => who === asked);
  });
}

/** A slow answer about somebody who is not meant any more is not shown. */
async function showLikely(
  form: HTMLFormElement,
  place: HTMLElement,
  isStillAsked: () => boolean,
): Promise<void> {
  const found = isEnough(form) ? await ask(form).catch(() => null) : null;
  if (!isStillAsked()) return;
  place.replaceChildren(...(found ? [document.adoptNode(found)] : []));
}

async function ask(form: HTMLFormElement): Promise<Element | null> {
  const fields = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  const answer = await fetch('/api/reports/likely', { method: 'POST', body: new URLSearchParams(fields) });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return page.querySelector('.dr-dup');
}

const valueOf = (form: HTMLFormElement, name: string): string =>
  form.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value.trim() ?? '';

const whoIn = (form: HTMLFormElement): string => telling.map((name) => valueOf(form, name)).join('|');

const isEnough = (form: HTMLFormElement): boolean =>
  telling.filter((name) => valueOf(form, name) !== '').length > 1;
