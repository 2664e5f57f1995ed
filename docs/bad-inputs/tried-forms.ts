import { UNDO_FIELDS } from '../../lib/address/parse-import';
import { parsePaging } from '../../lib/address/parse-paging';
import { BAD_ARCHIVES } from '../../lib/archive/fixtures/bad-archives';
import { packLimits } from '../../lib/archive/pack-limits';
import { readZip } from '../../lib/archive/read-zip';
import { readEnvironment } from '../../lib/env';
import { ERROR_STATUS, toAppError } from '../../lib/errors/app-error';
import { packError } from '../../lib/errors/pack-error';
import { readForm, readWritingForm } from '../../lib/http/read-form';
import { readUploadForm } from '../../lib/importing/read-upload-form';
import { requireCurrent } from '../../lib/importing/require-current';
import { fillMapping } from '../../lib/mapping/fill-mapping';
import { complete } from '../../lib/mapping/fixtures/complete';
import { rawTable } from '../../lib/mapping/fixtures/raw-tables';
import { REGION_HEADINGS, REGION_ROWS } from '../../lib/mapping/fixtures/regions-table';
import { proposeMapping } from '../../lib/mapping/propose-mapping';
import type { TriedInput } from './tried-input';

type Case = readonly [input: string, expected: string, ask: () => unknown];

const FORM = 'application/x-www-form-urlencoded';

/** Forms, and queries and answers of the API: what cannot be used is refused. */
export async function triedForms(): Promise<readonly TriedInput[]> {
  const cases = [...bodies(), ...mappingFields(), ...states(), ...queries(), ...packs()];
  return Promise.all(
    cases.map(async ([input, expected, ask]) => ({
      group: 'Forms and API',
      input,
      expected,
      got: await refusalOf(ask),
    })),
  );
}

function post(type: string, body: string, headers: Record<string, string> = {}): Request {
  return new Request('http://localhost/', {
    method: 'POST',
    headers: { 'content-type': type, ...headers },
    body,
  });
}

function bodies(): readonly Case[] {
  const undo = (body: string) => readWritingForm(post(FORM, body), UNDO_FIELDS);
  const upload = (type: string, body: string) =>
    readUploadForm(post(type, body), async () => 'accepted');
  const part = (name: string) =>
    `--b\r\ncontent-disposition: form-data; name="${name}"; filename="a.csv"\r\n\r\nx\r\n--b--\r\n`;
  return [
    [
      'JSON where a form belongs',
      '415:media-type:',
      () => readWritingForm(post('application/json', '{}')),
    ],
    [
      'JSON that says it is text',
      '415:media-type:',
      () => readWritingForm(post('text/plain', '{}')),
    ],
    ['JSON where a file belongs', '415:media-type:', () => upload('application/json', '{}')],
    ['an object for a text', '400:bad-request:index[slug]', () => undo('index[slug]=a')],
    ['a field that the form does not have', '400:bad-request:role', () => undo('index=a&role=b')],
    [
      'a file under another name than that of the field',
      '400:bad-request:file',
      () => upload('multipart/form-data; boundary=b', part('other')),
    ],
    [
      'a form of over 512 KiB',
      '413:form-too-large:',
      () => readForm(post(FORM, 'a'.repeat(600_000))),
    ],
  ];
}

/** Fields of the form of a mapping, as a program is told of them. */
function mappingFields(): readonly Case[] {
  const { mapping } = proposeMapping([rawTable([REGION_HEADINGS, ...REGION_ROWS])]);
  if (mapping === null) throw new Error('The fixture holds no table.');
  const fill = (field: string, value: string) => () => {
    const { alien, rejected } = fillMapping(complete(mapping), [[field, value]], {});
    if (alien !== null) return `400:mapping-field:${alien}`;
    const [unfit] = Object.keys(rejected);
    return unfit === undefined ? 'accepted' : `400:mapping-value:${unfit}`;
  };
  return [
    ['an extra key in a mapping', '400:mapping-field:index.colour', fill('index.colour', 'red')],
    [
      'an object for a text in a mapping',
      '400:mapping-field:index.slug[a]',
      fill('index.slug[a]', 'b'),
    ],
    [
      'a source whose address would run a program',
      '400:mapping-value:sources[0].url',
      fill('sources[0].url', 'javascript:alert(1)'),
    ],
    [
      'a weight that is negative',
      '400:mapping-value:indicators[0].weight',
      fill('indicators[0].weight', '-1'),
    ],
  ];
}

/** What was changed meanwhile: both values are told. */
function states(): readonly Case[] {
  const ask = (seen: string, current: string) => () =>
    requireCurrent(post(FORM, '', { 'if-match': seen }), 'undo-stale', current);
  return [
    ['If-Match of an earlier edition', '409:undo-stale:"a1", now b2', ask('"a1"', 'b2')],
    ['If-Match of the current edition', 'accepted', ask('"b2"', 'b2')],
  ];
}

function queries(): readonly Case[] {
  const paging = (query: string) => () => parsePaging(new URLSearchParams(query));
  return [
    ['page=0', '400:bad-request:page', paging('page=0')],
    ['per-page=201', '400:bad-request:per-page', paging('per-page=201')],
  ];
}

/** With which status a pack is refused. */
function packs(): readonly Case[] {
  const limits = packLimits(readEnvironment({}));
  const ask = (name: string) => async () => {
    const [, bytes] = BAD_ARCHIVES.find(([input]) => input === name) ?? [];
    if (bytes === undefined) throw new Error(`There is no case “${name}”.`);
    throw packError((await readZip(bytes, limits, 'pack.zip')).faults);
  };
  return [
    ['a pack that is a rar', '415:not-a-pack:', ask('a rar')],
    ['a pack of a ratio over 100', '413:pack-too-large:', ask('a ratio over 100, denied')],
    ['a pack that holds another', '422:pack-faulty:', ask('a nested zip')],
  ];
}

async function refusalOf(ask: () => unknown): Promise<string> {
  try {
    const told = await ask();
    return typeof told === 'string' ? told : 'accepted';
  } catch (thrown) {
    const { code, values } = toAppError(thrown);
    const both = values.seen === undefined ? '' : `${values.seen}, now ${values.current}`;
    return [ERROR_STATUS[code], code, values.field ?? both].join(':');
  }
}
