import express, { type Request, type Response } from 'express';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFields } from '../../api/formBody.ts';
import { securityHeaders } from '../../api/headers.ts';
import { screenOf } from '../../api/screen.ts';
import type { Problem, RefusedForm, Visitor } from '../../api/seam.ts';
import type { Act } from '../../domain/crisisCase/acts.ts';
import type { MeetingAct } from '../../domain/meeting/acts.ts';
import type { Seat } from '../../domain/crisisCase/state.ts';
import { asId, type CaseId } from '../../domain/ids.ts';
import { createPages } from '../../web/createPages.ts';
import type { Language } from '../../words/language.ts';
import { secretaryVisitor } from '../web/sampleCalendar.ts';
import { oldCase } from '../web/oldCase.ts';
import { sampleCases, sampleNow } from '../web/sampleCases.ts';
import { dongView, visitorIn } from '../web/samples.ts';
import { atTable, type AtTable } from '../web/sampleMeetings.ts';
import { privacyOfficerIn } from '../web/sampleWatch.ts';
import { createSampleWindows } from '../web/sampleWindows.ts';
import { wideCases } from '../web/wideCases.ts';

/** Whoever sits at the screen: somebody with a seat in cases, the one who watches over the log, or somebody at a meeting. */
export type Sitter = Seat | 'privacyOfficer' | 'keeper' | AtTable;

/** Pages over played households, where every form comes back: states that a real house takes weeks to reach. */
export interface SampleHouse {
  readonly url: string;
  readonly caseIds: readonly CaseId[];
  /** Who looks from now on, and in which language. */
  enter(seat: Sitter | null, language: Language): void;
  close(): Promise<void>;
}

export async function startSampleHouse(): Promise<SampleHouse> {
  const samples = [...sampleCases(), ...wideCases(), oldCase()];
  let visitor: Visitor | null = null;
  let language: Language = 'ko';
  let keys = 0;
  const pages = createPages({
    windows: createSampleWindows(samples),
    visitorOf: () => visitor,
    guestOf: ({ query }) => ({ tokenHash: typeof query.as === 'string' ? query.as : null, place: '' }),
    languageOf: () => language,
    screenOf,
    newKey: () => `sample-key-${String((keys += 1))}`,
    now: () => Promise.resolve(sampleNow),
  });
  const candidates = samples.slice(0, 2).map(({ household, caseId, caseNo }) => {
    const { householdId, stage } = household.current();
    return {
      householdId,
      caseId,
      caseNo,
      name: '배○우',
      dong: dongView,
      stage,
      alike: ['name', 'birth'] as const,
    };
  });
  const refuse = async (
    req: Request,
    res: Response,
    refused: Pick<RefusedForm, 'form' | 'caseId' | 'problem'>,
  ) => {
    const typed = readFields(String(req.body)) ?? {};
    res
      .status(refused.problem.status)
      .send(await pages.renderForm({ ...refused, typed, visitor, language, screen: screenOf(req, res) }));
  };

  const app = express();
  app.use(securityHeaders({ tls: false }));
  app.use(express.text({ type: 'application/x-www-form-urlencoded' }));
  app.use(pages.router);
  app.post('/api/reports', (req, res) =>
    refuse(req, res, { form: 'report', caseId: null, problem: { ...doubt, candidates } }),
  );
  for (const [path, form] of Object.entries(watchForms)) {
    app.post(path, (req, res) => refuse(req, res, { form, caseId: null, problem: badNote }));
  }
  app.post('/api/meetings/:meetingId/:act', async (req, res) => {
    const { act, ...params } = req.params;
    const typed = readFields(String(req.body)) ?? {};
    const refused = { form: act as MeetingAct, caseId: null, params, problem: badShape, typed };
    const screen = screenOf(req, res);
    res.status(400).send(await pages.renderForm({ ...refused, visitor, language, screen }));
  });
  app.post('/api/cases/:caseId/:act', (req, res) => {
    const { caseId, act } = req.params;
    return refuse(req, res, { form: act as Act, caseId: asId<CaseId>(caseId), problem: badShape });
  });
  app.use(async (req, res) => {
    const screen = screenOf(req, res);
    res.status(404).send(await pages.renderProblem({ problem: notFound, visitor, language, screen }));
  });

  const server = await listening(app);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    caseIds: samples.map(({ caseId }) => caseId),
    enter(seat, chosen) {
      language = chosen;
      visitor = seat === null ? null : sitterIn(seat, chosen);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}

const sitterIn = (seat: Sitter, language: Language): Visitor =>
  seat === 'privacyOfficer'
    ? privacyOfficerIn(language)
    : seat === 'secretary' || seat === 'member'
      ? atTable(seat, language)
      : seat === 'keeper'
        ? secretaryVisitor(visitorIn('committeeChair', language))
        : visitorIn(seat, language);

function listening(app: express.Express): Promise<Server> {
  return new Promise((resolve) => {
    const server = app.listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

const doubt: Problem = {
  type: '/problems/possibleDuplicate',
  title: 'A case of the same person may be there already.',
  status: 409,
  code: 'possibleDuplicate',
  field: 'person',
};
const notFound: Problem = {
  type: '/problems/notFound',
  title: 'There is nothing here.',
  status: 404,
  code: 'notFound',
};
/** Forms beside those of cases, by where they are sent. */
const watchForms = {
  '/api/searches': 'search',
  '/api/access-reviews': 'accessReview',
  '/api/access-addenda': 'accessAddendum',
} as const satisfies Record<string, RefusedForm['form']>;
const badNote: Problem = {
  type: '/problems/badNote',
  title: 'Please check what was entered.',
  status: 400,
  code: 'badNote',
  errors: [
    { field: 'name', code: 'required', sentence: 'This is needed.' },
    { field: 'note', code: 'required', sentence: 'This is needed.' },
  ],
};
const badShape: Problem = {
  type: '/problems/badShape',
  title: 'Please check what was entered.',
  status: 400,
  code: 'badShape',
  errors: [
    { field: 'mode', code: 'required', sentence: 'This is needed.' },
    { field: 'note', code: 'required', sentence: 'This is needed.' },
  ],
};
