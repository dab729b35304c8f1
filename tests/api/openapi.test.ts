import type { Express } from 'express';
import { describe, expect, it } from '@jest/globals';
import { caseActs } from '../../api/acts.ts';
import { lateCauses } from '../../domain/crisisCase/lateness.ts';
import { fakeApp } from './fakeApp.ts';

interface Layer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
  readonly handle?: { readonly stack?: readonly Layer[] };
}

/** Every method and path that express answers to, the catch-all of 405 aside. */
function routesOf(app: Express): string[] {
  const walk = (layers: readonly Layer[]): string[] =>
    layers.flatMap(({ route, handle }) => [
      ...(route && !route.methods._all
        ? Object.keys(route.methods).map((method) => `${method} ${route.path.replace(/:(\w+)/g, '{$1}')}`)
        : []),
      ...(handle?.stack ? walk(handle.stack) : []),
    ]);
  return walk((app.router as unknown as { readonly stack: readonly Layer[] }).stack);
}

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, unknown>>;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: Record<string, unknown> }>>;
  };
}
interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const { app, call } = fakeApp();
const read = async (): Promise<Document> => (await (await call('/api/openapi.json')).json()) as Document;
const operationsOf = ({ paths }: Document): [string, Operation][] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [
      `${method} ${path}`,
      operation,
    ]),
  );

describe('the document of the API', () => {
  it('has every route that there is, and no other', async () => {
    const described = operationsOf(await read()).map(([name]) => name);
    expect([...described].sort()).toEqual(routesOf(app).sort());
  });

  it('has one address for each act, each with its own schema, key and, where it is needed, If-Match', async () => {
    const operations = new Map(operationsOf(await read()));
    for (const act of caseActs) {
      const operation = operations.get(`post /api/cases/{caseId}/${act}`);
      const type = act === 'attachFiles' ? 'multipart/form-data' : 'application/json';
      const schema = operation?.requestBody?.content[type]?.schema;
      expect(schema).toMatchObject({
        type: 'object',
        additionalProperties: false,
        properties: { lateCause: { enum: lateCauses } },
      });
      const headers = operation?.parameters.filter((one) => one.in === 'header' && one.required);
      const conditional = [
        'classify',
        'plan',
        'decideGrant',
        'orderReturn',
        'requestClosing',
        'approveClosing',
        'returnClosing',
        'endCase',
      ];
      expect(headers?.map(({ name }) => name)).toEqual(
        conditional.includes(act) ? ['Idempotency-Key', 'If-Match'] : ['Idempotency-Key'],
      );
      expect(operation?.responses).toHaveProperty('409');
      expect(operation?.responses['412'] !== undefined).toBe(conditional.includes(act));
    }
  });

  it('says which filter a look needs', async () => {
    const preview = new Map(operationsOf(await read())).get(
      'get /api/cases/{caseId}/preview/endCase',
    )?.parameters;
    expect(preview?.find(({ name }) => name === 'endCause')?.required).toBe(true);
  });

  it('has no address for what the house sends of itself', async () => {
    const { paths } = await read();
    for (const act of ['renewRulebook', 'absorbHousehold'])
      expect(paths).not.toHaveProperty([`/api/cases/{caseId}/${act}`]);
  });

  it('names every operation once', async () => {
    const names = operationsOf(await read()).map(([, { operationId }]) => operationId);
    expect(new Set(names).size).toBe(names.length);
  });
});
