import { z } from 'zod';
import { problemCodes } from '../words/problems.ts';
import { refusalCodes } from '../words/refusals.ts';
import type { Endpoint } from './endpoint.ts';

type Json = Readonly<Record<string, unknown>>;

/** The document of the API, made of the same schemas that judge what is sent. */
export function openApi(endpoints: readonly Endpoint[]): Json {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:([a-zA-Z]+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method]: operation(endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Dure (두레)', version: '1', summary: 'Cases of households in crisis' },
    paths,
    components: {
      schemas: { Problem: problemSchema },
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'dure' },
      },
    },
  };
}

const problemSchema: Json = {
  description: 'RFC 9457. `code` is stable, `title` is said in the language of Accept-Language.',
  type: 'object',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string', description: '/problems/<code>' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', enum: [...new Set([...problemCodes, ...refusalCodes])] },
    field: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'code', 'sentence'],
        properties: { field: { type: 'string' }, code: { type: 'string' }, sentence: { type: 'string' } },
      },
    },
    allowed: { type: 'array', items: { type: 'string' }, description: 'Acts that are possible now.' },
  },
};

function operation(endpoint: Endpoint): Json {
  const { method, path, summary, open, body, query, keyed, conditional, answers } = endpoint;
  return {
    summary,
    operationId: [method, ...(path.replace(/^\/(api\/)?/, '').match(/[a-zA-Z]+/g) ?? [])].join('_'),
    security: open ? [] : [{ bearer: [] }, { cookie: [] }],
    parameters: [...pathParameters(path), ...queryParameters(query), ...headers(keyed, conditional)],
    ...(body ? { requestBody: { required: true, content: contentOf(endpoint, schemaOf(body)) } } : {}),
    responses: responses(answers, { isOpen: open === true, hasBody: body !== undefined }),
  };
}

/** Files come beside the fields of the body, each as a part of its own under the name `files`. */
function contentOf({ takesFiles }: Endpoint, schema: Json): Json {
  if (!takesFiles) return { 'application/json': { schema } };
  const file = { type: 'string', contentMediaType: 'application/octet-stream' };
  const properties = { ...(schema.properties as Json), files: { type: 'array', items: file, minItems: 1 } };
  return { 'multipart/form-data': { schema: { ...schema, properties } } };
}

const schemaOf = (schema: z.ZodType): Json => {
  const document = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
  return Object.fromEntries(Object.entries(document).filter(([name]) => name !== '$schema'));
};

const pathParameters = (path: string): Json[] =>
  [...path.matchAll(/:([a-zA-Z]+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));

function queryParameters(query: z.ZodObject | undefined): Json[] {
  return Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: !(schema as z.ZodType).safeParse(undefined).success,
    schema: schemaOf(schema as z.ZodType),
  }));
}

const header = (name: string, required: boolean, description: string): Json => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string' },
});

const headers = (keyed: true | undefined, conditional: true | undefined): Json[] => [
  ...(keyed
    ? [
        header('Prefer', false, '`return=minimal`: answer without the picture of the case.'),
        header('Idempotency-Key', true, 'A fresh one for each act; the same one to send it again.'),
      ]
    : []),
  ...(conditional ? [header('If-Match', true, 'The ETag of the part that was seen.')] : []),
  header('Accept-Language', false, 'ko (default) or en.'),
];

const problemContent = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

function responses(
  answers: Endpoint['answers'],
  { isOpen, hasBody }: { readonly isOpen: boolean; readonly hasBody: boolean },
): Json {
  const everywhere: Record<number, string> = {
    ...(hasBody
      ? { 400: 'Not of the right shape', 413: 'More than 64 KB', 415: 'Neither JSON nor a form' }
      : {}),
    ...(isOpen ? {} : { 401: 'Not signed in', 403: 'Not yours to do' }),
    503: 'A part of the house is away; Retry-After says when to come back',
  };
  const all = Object.entries({ ...everywhere, ...answers });
  return Object.fromEntries(
    all.map(([status, description]) => [
      status,
      Number(status) < 400
        ? {
            description,
            ...(status === '204' ? {} : { content: { 'application/json': { schema: { type: 'object' } } } }),
          }
        : { description, content: problemContent },
    ]),
  );
}
