import {
  addSomebody,
  changeSomebody,
  closeAccount,
  giveCode,
  reopenAccount,
  setFirstPassword,
} from '../accounts.ts';
import type { Deps } from '../deps.ts';
import { bodyIn, keyIn, visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { approveSomebodyRole, dateSomebodyRole, giveSomebodyRole } from '../givingRoles.ts';
import { seenIn } from '../keepingStaff.ts';
import type { Reply } from '../reply.ts';
import {
  accountDetails,
  deactivation,
  firstPassword,
  newAccount,
  roleApproval,
  roleDating,
  roleGiving,
  staffFilters,
} from '../schemas/account.ts';
import { pageFilters } from '../schemas/filters.ts';
import type { Windows } from '../seam.ts';

const notYours = { 403: 'Only an administrator of that place may' } as const;
const keeping = {
  ...notYours,
  404: 'No such member of staff',
  422: 'A rule says no: nobody their own',
} as const;
const replacing = { ...keeping, 412: 'Somebody changed it since it was seen' } as const;

/** Accounts and roles: who is here, what they may from when to when, and how they get in. */
export function staffAccountEndpoints(deps: Deps, { settings }: Windows): Endpoint[] {
  return [...looks(settings), ...details(deps), ...waysIn(deps), ...endings(deps), ...roleEndpoints(deps)];
}

function looks(settings: Windows['settings']): Endpoint[] {
  return [
    {
      method: 'get',
      path: '/api/staff',
      summary: 'Staff of my places by name, with the roles that they hold or will hold.',
      query: staffFilters,
      answers: { 200: 'Staff', ...notYours },
      run: async (ask) => shown(await settings.staff(visitorIn(ask), ask.req.query)),
    },
    {
      method: 'get',
      path: '/api/staff/:staffId',
      summary: 'One account: roles with their days, duties, rounds and every change of what they may.',
      query: pageFilters,
      answers: { 200: 'The account', ...notYours, 404: 'No such member of staff' },
      run: async (ask) => shown(await settings.person(visitorIn(ask), staffIn(ask), ask.req.query)),
    },
  ];
}

function details(deps: Deps): Endpoint[] {
  return [
    {
      method: 'post',
      path: '/api/staff',
      summary: 'Somebody new, without a role yet; a first code or a sign-in elsewhere lets them in.',
      body: newAccount,
      keyed: true,
      form: 'addAccount',
      answers: { 201: 'Added', ...notYours, 409: 'The login is taken', 422: 'No such place' },
      run: (ask) => add(deps, ask),
    },
    {
      method: 'post',
      path: '/api/staff/:staffId/details',
      summary: 'Another name, mail address or place of somebody.',
      body: accountDetails,
      conditional: true,
      form: 'changeAccount',
      answers: { 204: 'Changed', ...replacing },
      run: async (ask) => {
        const [staffId, seen] = [staffIn(ask), seenIn(ask)];
        await changeSomebody(deps, visitorIn(ask), { staffId, seen, details: bodyIn(ask, accountDetails) });
        return done(ask, 'changed');
      },
    },
  ];
}

/** How somebody gets their own password. */
function waysIn(deps: Deps): Endpoint[] {
  return [
    {
      method: 'post',
      path: '/api/staff/:staffId/first-code',
      summary: 'A code with which somebody sets their own password, once and within four days.',
      form: 'issueCode',
      answers: { 201: 'The code and until when', ...keeping, 409: 'The account is closed' },
      run: async (ask) => {
        const body = await giveCode(deps, visitorIn(ask), staffIn(ask));
        return { ...done(ask, 'code'), status: 201, body };
      },
    },
    {
      method: 'post',
      path: '/api/first-password',
      summary: 'Set the own password with a code that an administrator handed over.',
      open: true,
      body: firstPassword,
      form: 'firstPassword',
      answers: {
        204: 'Set; sign in with it',
        422: 'Login and code do not go together, or the code has run out',
        429: 'Too many failures; Retry-After says how long to wait',
      },
      run: async (ask) => {
        await setFirstPassword(deps, ask, bodyIn(ask, firstPassword));
        return { status: 204, goTo: '/sign-in' };
      },
    },
  ];
}

function endings(deps: Deps): Endpoint[] {
  return [
    {
      method: 'post',
      path: '/api/staff/:staffId/deactivation',
      summary: 'Close an account: its sessions end at once. What it held is to be handed over before.',
      body: deactivation,
      conditional: true,
      form: 'closeAccount',
      answers: { 204: 'Closed', ...replacing, 409: 'Duties are open' },
      run: async (ask) => {
        const [staffId, seen] = [staffIn(ask), seenIn(ask)];
        await closeAccount(deps, visitorIn(ask), { staffId, seen, ...bodyIn(ask, deactivation) });
        return done(ask, 'closed');
      },
    },
    {
      method: 'post',
      path: '/api/staff/:staffId/reactivation',
      summary: 'Open a closed account again, with the roles that still hold.',
      conditional: true,
      form: 'reopenAccount',
      answers: { 204: 'Open', ...replacing },
      run: async (ask) => {
        await reopenAccount(deps, visitorIn(ask), { staffId: staffIn(ask), seen: seenIn(ask) });
        return done(ask, 'reopened');
      },
    },
  ];
}

function roleEndpoints(deps: Deps): Endpoint[] {
  return [
    {
      method: 'post',
      path: '/api/staff/:staffId/roles',
      summary:
        'Give a role from a day to a day; one that approves what others propose waits for a second person.',
      body: roleGiving,
      form: 'giveRole',
      answers: { 204: 'Given', ...keeping, 409: 'It is held already' },
      run: async (ask) => {
        await giveSomebodyRole(deps, visitorIn(ask), { staffId: staffIn(ask), ...bodyIn(ask, roleGiving) });
        return done(ask, 'roleGiven');
      },
    },
    {
      method: 'post',
      path: '/api/staff/:staffId/roles/days',
      summary: 'Another last day of a role, or its end at once.',
      body: roleDating,
      conditional: true,
      form: 'dateRole',
      answers: { 204: 'Changed', ...replacing, 409: 'A seat needs the role' },
      run: async (ask) => {
        const seen = seenIn(ask);
        await dateSomebodyRole(deps, visitorIn(ask), {
          staffId: staffIn(ask),
          seen,
          ...bodyIn(ask, roleDating),
        });
        return done(ask, 'roleDated');
      },
    },
    {
      method: 'post',
      path: '/api/staff/:staffId/roles/approval',
      summary: 'Approve a role that somebody else gave.',
      body: roleApproval,
      form: 'approveRole',
      answers: { 204: 'In force', ...keeping },
      run: async (ask) => {
        await approveSomebodyRole(deps, visitorIn(ask), {
          staffId: staffIn(ask),
          ...bodyIn(ask, roleApproval),
        });
        return done(ask, 'roleApproved');
      },
    },
  ];
}

const shown = (body: unknown): Reply => ({ status: 200, body });

/** An id from the address; whether somebody has it is asked by the act. */
function staffIn({ req }: Ask): string {
  const { staffId } = req.params;
  return typeof staffId === 'string' ? staffId : '';
}

const done = (ask: Ask, what: string): Reply => ({
  status: 204,
  goTo: `/settings/staff/${encodeURIComponent(staffIn(ask))}?done=${what}`,
});

async function add(deps: Deps, ask: Ask): Promise<Reply> {
  const visitor = visitorIn(ask);
  const staffId = await addSomebody(deps, visitor, {
    idempotencyKey: keyIn(ask),
    body: bodyIn(ask, newAccount),
  });
  return {
    status: 201,
    body: { staffId },
    location: `/api/staff/${staffId}`,
    goTo: `/settings/staff/${staffId}?done=added`,
  };
}
