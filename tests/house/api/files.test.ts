import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { practicePassword } from '../../../embedded/people.ts';
import { fileLimits } from '../../../domain/files.ts';
import { exif, jpegOf, pdf, pngOf, where } from '../../api/sampleFiles.ts';
import { scanTables } from '../scan.ts';
import { createPool } from '../../../prisma/connect.ts';
import { ownerDatabaseUrl } from '../../../runtime/config.ts';
import { startApiHouse, type ApiHouse, type Desk, type Heard } from './apiHouse.ts';
import { fieldCheckBody } from './fieldChecks.ts';
import { done, eventually, openCase } from './people.ts';

let house: ApiHouse;
let emergency: Desk;
let caseId: string;
let otherCase: string;

const note = '적은 까닭.';
const at = (id: string, act: string): string => `/api/cases/${id}/${act}`;
const photo = jpegOf([exif(6)]);
const [photoName, paperName] = ['가상인 집 사진.jpg', '가상인 진단서.html'];

beforeAll(async () => {
  house = await startApiHouse();
  emergency = await house.desk('gwonseon-emergency');
  [caseId, otherCase] = [await asked(2), await asked(1)];
}, 240_000);

afterAll(async () => {
  await house.stop();
});

/** A case in which emergency support was asked for by so many people. */
async function asked(householdSize: number): Promise<string> {
  const id = await openCase(house);
  const asking = { supports: [{ kind: 'MEDICAL' }], crisisReasons: ['SEVERE_ILLNESS'], householdSize };
  await done(emergency, at(id, 'requestGrant'), { ...asking, nationality: 'KOREAN', note });
  return id;
}

type File = readonly [name: string, content: Buffer];

function formOf(fields: Readonly<Record<string, string>>, files: readonly File[]): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const [name, content] of files) form.append('files', new Blob([new Uint8Array(content)]), name);
  return form;
}

interface Sending {
  readonly id?: string;
  readonly key?: string;
  readonly by?: Desk;
}

/** Sends files as a program does. */
const attach = (
  files: readonly File[],
  { id = caseId, key = randomUUID(), by = emergency }: Sending = {},
): Promise<Heard> =>
  house.call(at(id, 'attachFiles'), {
    method: 'POST',
    body: formOf({ grantId: 'g1' }, files),
    headers: { authorization: `Bearer ${by.token}`, 'idempotency-key': key },
  });

interface SeenFile {
  readonly fileId: string;
  readonly kind: string;
}
const filesIn = async (id: string): Promise<readonly SeenFile[]> => {
  const { body } = await emergency.get(`/api/cases/${id}`);
  const [grant] = body.grants as readonly { readonly files: readonly SeenFile[] }[];
  return grant?.files ?? [];
};
const rows = async (): Promise<number> => {
  const {
    rows: [row],
  } = await house.deps.pool.query<{ n: number }>('SELECT count(*)::integer AS n FROM sealed_file');
  return row?.n ?? -1;
};
const open = (id: string, fileId: string, { token } = emergency): Promise<Response> =>
  fetch(`${house.url}/api/cases/${id}/files/${fileId}`, { headers: { authorization: `Bearer ${token}` } });
const codeOf = ({ status, body }: Heard) => ({ status, code: body.code, field: body.field });

/** A form with a file of which only the beginning comes. */
async function halfSent(): Promise<Socket> {
  const { hostname, port } = new URL(house.url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  const head = [
    `POST ${at(caseId, 'attachFiles')} HTTP/1.1`,
    `Host: ${hostname}:${port}`,
    `Authorization: Bearer ${emergency.token}`,
    'Content-Type: multipart/form-data; boundary=x',
    'Content-Length: 1000000',
    '',
    '--x\r\nContent-Disposition: form-data; name="files"; filename="a.jpg"\r\n\r\nhalf',
  ];
  socket.write(head.join('\r\n'));
  await pause(50);
  return socket;
}

describe('photos and files of a field check', () => {
  it('are attached once under one key, and each is opened by a look that is kept', async () => {
    const key = randomUUID();
    const two: readonly File[] = [
      [photoName, photo],
      [paperName, pdf],
    ];
    const [first, again] = [await attach(two, { key }), await attach(two, { key })];
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(codeOf(await attach([[photoName, pngOf([])]], { key }))).toMatchObject({ code: 'keyReused' });
    const files = await filesIn(caseId);
    expect(files.map(({ kind }) => kind)).toEqual(['JPEG', 'PDF']);

    const [shown, kept] = await Promise.all(files.map(({ fileId }) => open(caseId, fileId)));
    expect(shown?.headers.get('content-type')).toBe('image/jpeg');
    expect(shown?.headers.get('content-disposition')).toContain(
      `inline; filename="file-1.jpg"; filename*=UTF-8''${encodeURIComponent(photoName)}`,
    );
    expect(shown?.headers.get('x-content-type-options')).toBe('nosniff');
    expect(shown?.headers.get('cache-control')).toBe('no-store');
    expect(shown?.headers.get('content-security-policy')).toMatch(/^default-src 'none';.*; sandbox$/);
    const bytes = Buffer.from((await shown?.arrayBuffer()) ?? new ArrayBuffer());
    expect(bytes.includes(where)).toBe(false);
    expect(bytes.subarray(-9)).toEqual(photo.subarray(-9));
    // A document is kept under its own ending, whatever it called itself.
    expect(kept?.headers.get('content-disposition')).toContain('attachment; filename="file-2.pdf"');
    expect(kept?.headers.get('content-disposition')).not.toContain('html');
    expect(Buffer.from((await kept?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(pdf);
    const { rows: looks } = await house.deps.pool.query(
      "SELECT FROM access_log WHERE case_id = $1 AND what = 'paper' AND result = 'allowed'",
      [caseId],
    );
    expect(looks).toHaveLength(2);
  });

  it('of another household are not found in this one, and nobody else opens them', async () => {
    const [file] = await filesIn(caseId);
    const headers = { authorization: `Bearer ${emergency.token}`, accept: 'application/json' };
    for (const path of [`${otherCase}/files/${file?.fileId ?? ''}`, `${caseId}/files/nothing`])
      expect(codeOf(await house.call(`/api/cases/${path}`, { headers }))).toMatchObject({
        status: 404,
        code: 'fileNotFound',
      });
    const far = await house.desk('geumho1-officer');
    expect((await open(caseId, file?.fileId ?? '', far)).status).toBe(403);
    expect((await house.call(`/api/cases/${caseId}/files/${file?.fileId ?? ''}`)).status).toBe(303);
    expect(codeOf(await attach([[photoName, photo]], { by: far }))).toMatchObject({ status: 403 });
  });

  it('that are not right let none of them in, each with what to do', async () => {
    const before = await rows();
    const large = Buffer.concat([photo, Buffer.alloc(fileLimits.mostBytes)]);
    const half = Buffer.concat([photo, Buffer.alloc(fileLimits.mostBytes - 100_000)]);
    const fine: File = [photoName, photo];
    const cases: readonly (readonly [readonly File[], number, string])[] = [
      [[], 422, 'filesMissing'],
      [[fine, ['a.jpg', Buffer.alloc(0)]], 422, 'fileEmpty'],
      [[fine, ['a.jpg', Buffer.from('<html><script>')]], 415, 'fileKindUnknown'],
      [[fine, ['a.jpg', photo.subarray(0, -4)]], 422, 'fileBroken'],
      [[['a.jpg', large]], 413, 'fileTooLarge'],
      [
        [
          ['a.jpg', half],
          ['b.jpg', half],
          ['c.jpg', half],
        ],
        413,
        'filesTooLarge',
      ],
      [Array.from({ length: fileLimits.mostAtOnce + 1 }, () => fine), 422, 'filesTooMany'],
      [Array.from({ length: 40 }, () => fine), 422, 'filesTooMany'],
    ];
    for (const [files, status, code] of cases)
      expect(codeOf(await attach(files))).toEqual({ status, code, field: 'files' });
    const noForm = {
      method: 'POST',
      headers: { authorization: `Bearer ${emergency.token}`, 'idempotency-key': randomUUID() },
    };
    const torn = await house.call(at(caseId, 'attachFiles'), {
      ...noForm,
      headers: { ...noForm.headers, 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x\r\nContent-Disposition: form-data; name="files"; filename="a.jpg"\r\n\r\nhalf of',
    });
    expect(codeOf(torn)).toMatchObject({ code: 'filesLost' });
    expect(codeOf(await emergency.post(at(caseId, 'attachFiles'), { grantId: 'g1' }))).toMatchObject({
      code: 'filesMissing',
    });
    const elsewhere = await house.call(at(caseId, 'requestGrant'), {
      ...noForm,
      body: formOf({ grantId: 'g1' }, [fine]),
    });
    expect(codeOf(elsewhere)).toMatchObject({ status: 415, code: 'unsupportedMediaType' });
    expect(await rows()).toBe(before);
  });

  it('whose connection is lost on the way leave nothing behind, and make others wait while they are read', async () => {
    const halves = await Promise.all(Array.from({ length: 8 }, halfSent));
    const busy = { status: 503, code: 'filesBusy', field: 'files' };
    await eventually(
      async () => codeOf(await attach([])),
      ({ code }) => code === busy.code,
    );
    expect(codeOf(await attach([[photoName, photo]]))).toEqual(busy);
    const before = await rows();
    for (const half of halves) half.destroy();
    await eventually(
      () => attach([[photoName, photo]]),
      ({ status }) => status === 200,
    );
    expect(await rows()).toBe(before + 1);
  });

  it('are so many in one grant', async () => {
    const ten = Array.from({ length: 10 }, (): File => [photoName, photo]);
    for (let n = 0; n < 3; n += 1) expect((await attach(ten, { id: otherCase })).status).toBe(200);
    const full = { status: 422, code: 'grantFilesFull', field: 'files' };
    expect(codeOf(await attach(ten.slice(0, 1), { id: otherCase }))).toEqual(full);
    expect(await filesIn(otherCase)).toHaveLength(30);
  });

  it('have no name and no content anywhere in the clear', async () => {
    const owner = createPool(ownerDatabaseUrl(house.house.config));
    try {
      expect(await scanTables(owner, [photoName, paperName, where])).toEqual([]);
    } finally {
      await owner.end();
    }
  });
});

describe('the form of a browser', () => {
  interface Browser {
    readonly cookie: string;
    readonly formToken: string;
  }

  async function signedIn(): Promise<Browser> {
    const signIn = await fetch(`${house.url}/api/sign-in`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ login: 'gwonseon-emergency', password: practicePassword }),
    });
    const cookie = (signIn.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
    const page = await fetch(`${house.url}/cases/${caseId}`, { headers: { cookie } });
    const formToken = /name="formToken" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
    return { cookie, formToken };
  }

  const send = ({ cookie }: Browser, form: FormData, headers = {}): Promise<Response> =>
    fetch(`${house.url}${at(caseId, 'attachFiles')}`, {
      method: 'POST',
      redirect: 'manual',
      body: form,
      headers: { cookie, ...headers },
    });

  it('sends files without a script, with an empty box beside them, and is led back to the case', async () => {
    const browser = await signedIn();
    const fields = { grantId: 'g1', formToken: browser.formToken, idempotencyKey: randomUUID() };
    const form = formOf(fields, [[photoName, photo]]);
    form.append('files', new Blob([]), '');
    const sent = await send(browser, form);
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `/cases/${caseId}?done=done`]);
  });

  it('comes back with its sentence at the box and on top where nothing was chosen', async () => {
    const browser = await signedIn();
    const form = formOf({ grantId: 'g1', formToken: browser.formToken, idempotencyKey: randomUUID() }, []);
    form.append('files', new Blob([]), '');
    const refused = await send(browser, form);
    const html = await refused.text();
    expect(refused.status).toBe(422);
    expect(html).toContain('<a href="#act-attachFiles-files">사진이나 파일을 하나 이상 골라 주세요.</a>');
    expect(html).toContain('enctype="multipart/form-data"');
  });

  it('is not taken without its token, from another site, or by nobody', async () => {
    const browser = await signedIn();
    const form = (): FormData =>
      formOf({ grantId: 'g1', idempotencyKey: randomUUID() }, [[photoName, photo]]);
    const before = await rows();
    expect((await send(browser, form())).status).toBe(403);
    const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.test' };
    expect((await send(browser, form(), foreign)).status).toBe(403);
    expect((await send({ cookie: '', formToken: '' }, form())).status).toBe(401);
    expect(await rows()).toBe(before);
  });
});

describe('a consent that was deferred', () => {
  it('is owed from the field check on, and the after-check waits for it', async () => {
    const { day } = await eventually(
      async () => {
        const { rows: found } = await house.deps.pool.query<{ day: string }>(
          `SELECT to_char(max(at) AT TIME ZONE 'Asia/Seoul', 'YYYY-MM-DD') AS day FROM event`,
        );
        return found[0] ?? { day: '' };
      },
      ({ day: found }) => found !== '',
    );
    const body = fieldCheckBody('g1', day, 2);
    const check = at(caseId, 'recordFieldCheck');
    const alone = await emergency.post(check, fieldCheckBody('g1', day, 1));
    expect(codeOf(alone)).toEqual({ status: 422, code: 'membersUnanswered', field: 'consents' });
    const consents = [body.consents[0], { kinship: 'SPOUSE', consent: 'UNCONSCIOUS' }];
    const unseen = await emergency.post(check, { ...body, consents });
    expect(codeOf(unseen)).toMatchObject({ code: 'deferralUnconfirmed', field: 'deferralConfirmed' });
    await done(emergency, check, { ...body, consents, deferralConfirmed: true });
    const { body: seen } = await emergency.get(`/api/cases/${caseId}`);
    expect(seen.clocks).toContainEqual(expect.objectContaining({ act: 'recordMemberConsent', about: 'g1' }));
    const [{ etag }] = seen.grants as [{ etag: string }];
    const help = [{ kind: 'MEDICAL', units: 1, amountWon: 300_000, from: day }];
    await done(emergency, at(caseId, 'decideGrant'), { grantId: 'g1', help, note }, { ifMatch: etag });
    const waits = await emergency.post(at(caseId, 'recordAfterCheck'), { ...afterCheck, note });
    expect(codeOf(waits)).toEqual({ status: 422, code: 'memberConsentMissing', field: 'deferralStands' });
    const consent = { grantId: 'g1', members: [2], takenOn: day };
    await done(emergency, at(caseId, 'recordMemberConsent'), consent);
    const again = await emergency.post(at(caseId, 'recordMemberConsent'), consent);
    expect(codeOf(again)).toMatchObject({ status: 422, code: 'memberNotAwaited' });
    const { body: later } = await emergency.get(`/api/cases/${caseId}`);
    expect(later.grants).toMatchObject([
      {
        consents: [
          { member: 1, takenOn: day },
          { member: 2, takenOn: day, deferred: 'UNCONSCIOUS' },
        ],
      },
    ]);
    await done(emergency, at(caseId, 'recordAfterCheck'), { ...afterCheck, note });
  });
});

const nothing = { deductedWon: 0, propertyWon: 0, residenceWon: 0, financialWon: 0, debtsWon: 0 };
const afterCheck = {
  ...{ grantId: 'g1', incomeWithin: true, assetsWithin: true, financialWithin: true },
  figures: { region: 'LARGE_CITY', incomeWon: 500_000, ...nothing },
};
