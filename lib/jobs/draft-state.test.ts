import { describe, expect, test } from 'vitest';
import type { ImportResult } from '../write/import-options';
import {
  type DraftEvent,
  type DraftState,
  nextState,
  type TaskResult,
  UPLOADED,
} from './draft-state';

const CLEAN = { faults: 0, warnings: 2 };
const FAULTY = { faults: 3, warnings: 0 };
const PREVIEW = { index: 'regions', hash: 'abc', label: '1.0-abc', current: null };
const RESULT: ImportResult = {
  outcome: 'published',
  index: 'regions',
  hash: 'abc',
  label: '1.0-abc',
  changes: null,
};

const start = (task: 'propose' | 'check' | 'preview' | 'import'): DraftEvent => ({
  type: 'started',
  task,
});
const done = (result: TaskResult): DraftEvent => ({ type: 'done', result });
const CHECKED = [start('check'), done({ task: 'check', check: CLEAN })];
const PREVIEWED = [
  ...CHECKED,
  start('preview'),
  done({ task: 'preview', check: CLEAN, preview: PREVIEW }),
];
const PUBLISHED = [
  ...PREVIEWED,
  start('import'),
  done({ task: 'import', check: CLEAN, result: RESULT }),
];

function after(events: readonly DraftEvent[], kind: 'pack' | 'table' = 'pack'): DraftState {
  return events.reduce((state, event) => nextState(state, event, kind), UPLOADED);
}

test('a pack goes from its upload to its edition', () => {
  const states = PUBLISHED.map((_, at) => after(PUBLISHED.slice(0, at + 1)).at);
  expect(states).toEqual([
    'checking',
    'checked',
    'previewing',
    'previewed',
    'importing',
    'published',
  ]);
  expect(after(PUBLISHED)).toMatchObject({ check: CLEAN, preview: PREVIEW, result: RESULT });
});

test('a table waits for its mapping, which may be proposed', () => {
  const proposed = [start('propose'), done({ task: 'propose', check: CLEAN })];
  expect(after(proposed, 'table').at).toBe('proposed');
  expect(() => after([...proposed, start('check')], 'table')).toThrow('check of a draft');
  expect(after([...proposed, { type: 'mapped' }, ...CHECKED], 'table').at).toBe('checked');
});

test('another mapping undoes what was found with the one before', () => {
  const mapped: DraftEvent = { type: 'mapped' };
  expect(after([mapped, ...PREVIEWED, mapped], 'table')).toEqual({
    at: 'mapped',
    rest: 'mapped',
    check: null,
    preview: null,
  });
});

describe('what is not to be done', () => {
  const faulty = [start('check'), done({ task: 'check', check: FAULTY })];
  test.each<[string, readonly DraftEvent[], DraftEvent, 'pack' | 'table']>([
    ['check a table without a mapping', [], start('check'), 'table'],
    ['map a pack', [], { type: 'mapped' }, 'pack'],
    ['propose a mapping for a pack', [], start('propose'), 'pack'],
    ['preview what was not checked', [], start('preview'), 'pack'],
    ['preview what has faults', faulty, start('preview'), 'pack'],
    ['import what was not previewed', CHECKED, start('import'), 'pack'],
    ['do two things at once', [start('check')], start('check'), 'pack'],
    ['map while it is checked', [{ type: 'mapped' }, start('check')], { type: 'mapped' }, 'table'],
    ['import what is published', PUBLISHED, start('import'), 'pack'],
    ['end what was not begun', CHECKED, { type: 'cancelled' }, 'pack'],
  ])('%s', (_, before, event, kind) => {
    expect(() => nextState(after(before, kind), event, kind)).toThrow(
      expect.objectContaining({ code: 'draft-step' }),
    );
  });
});

test.each<DraftEvent>([
  { type: 'failed', error: { code: 'disk-full', values: {} } },
  { type: 'cancelled' },
])('after $type, the same can be asked for again', (event) => {
  const ended = [...PREVIEWED, start('import'), event];
  expect(after(ended)).toMatchObject({ at: event.type, task: 'import', rest: 'previewed' });
  expect(after([...ended, start('import')]).at).toBe('importing');
});

test('faults that come up later send a draft back to its check', () => {
  const later = done({ task: 'import', check: FAULTY, result: null });
  const state = after([...PREVIEWED, start('import'), later]);
  expect(state).toEqual({ at: 'checked', rest: 'checked', check: FAULTY, preview: null });
});
