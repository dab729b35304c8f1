/** What a browser does with links and forms: it keeps cookies for their host and says where a form came from. */
export interface Browser {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Seen>;
  submit(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Seen>;
  cookies(): ReadonlyMap<string, string>;
  forget(name: string): void;
}
export interface Seen {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Where it is sent on to; empty where it stays. */
  readonly location: string;
}

/** `base` is where the server really is, `origin` what the browser takes it for. */
export function createBrowser({ base, origin }: { readonly base: string; readonly origin: string }): Browser {
  const jar = new Map<string, string>();
  async function ask(path: string, init: RequestInit): Promise<Seen> {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { accept: 'text/html', ...(init.headers as object), ...(cookie ? { cookie } : {}) };
    const response = await fetch(base + path, { redirect: 'manual', ...init, headers });
    for (const line of response.headers.getSetCookie()) keep(jar, line);
    const location = response.headers.get('location') ?? '';
    return { status: response.status, headers: response.headers, text: await response.text(), location };
  }
  return {
    get: (path, headers = {}) => ask(path, { headers }),
    submit: (path, fields, headers = {}) =>
      ask(path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin, ...headers } }),
    cookies: () => jar,
    forget: (name) => void jar.delete(name),
  };
}

function keep(jar: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';');
  const at = pair.indexOf('=');
  const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
  if (value === '' || /max-age=0\b/i.test(line) || /expires=thu, 01 jan 1970/i.test(line)) jar.delete(name);
  else jar.set(name, value);
}
