import { expect, it } from 'vitest';
import { AppError } from '../errors/app-error';
import { createLog, logLevel } from './log';

function linesAt(level: string) {
  const lines: unknown[] = [];
  return { lines, log: createLog(level, { write: (line) => void lines.push(JSON.parse(line)) }) };
}

it('writes one object a line, with the time and the level in words', () => {
  const { lines, log } = linesAt('info');
  log.info({ event: 'start', port: 3000 }, 'started');
  expect(lines).toEqual([
    {
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      event: 'start',
      port: 3000,
      msg: 'started',
    },
  ]);
});

it('writes errors with their code and stack', () => {
  const { lines, log } = linesAt('error');
  log.error({ err: new AppError('database-damaged', 'not a database') }, 'failed');
  expect(lines).toMatchObject([
    {
      err: {
        code: 'database-damaged',
        message: 'not a database',
        stack: expect.stringContaining('log.test.ts'),
      },
    },
  ]);
});

it("keeps a reader's words out of errors, of their causes too", () => {
  const { lines, log } = linesAt('error');
  const cause = new Error(
    'navigating to "http://[::1]:3000/en/an-index/report/a,b/title=secret&packed=secret", then http://x/api?text=secret',
  );
  log.error({ err: new AppError('report-failed', 'not printed', {}, cause) }, 'failed');
  const line = JSON.stringify(lines);
  expect(line).toContain('http://[::1]:3000/en/an-index/report/a,b/…');
  expect(line).toContain('http://x/api?…');
  expect(line).not.toContain('secret');
});

it('leaves out what is below its level', () => {
  const { lines, log } = linesAt('warn');
  log.info('of no account');
  expect(lines).toEqual([]);
});

it('tells a terminal of faults only, unless the setting says otherwise', () => {
  expect(logLevel({}, false)).toBe('info');
  expect(logLevel({}, true)).toBe('warn');
  expect(logLevel({ LOG_LEVEL: 'debug' }, true)).toBe('debug');
  expect(logLevel({ LOG_LEVEL: 'silent' }, false)).toBe('silent');
});
