import { expect, it } from 'vitest';
import { importSteps } from './draft-steps';

function drawn(...parameters: Parameters<typeof importSteps>): string {
  return importSteps(...parameters)
    .map(({ stage, mark, isShown }) => `${stage} ${mark}${isShown ? ', shown' : ''}`)
    .join('; ');
}

it('shows the step at which a draft stands; a pack needs no mapping', () => {
  const pack = { kind: 'pack', here: 'check', isFinished: false } as const;
  expect(drawn(pack, null)).toBe('upload done; check here, shown; preview ahead; publish ahead');
  expect(drawn({ ...pack, kind: 'table', here: 'mapping' }, null)).toBe(
    'upload done; mapping here, shown; check ahead; preview ahead; publish ahead',
  );
});

it('shows an earlier step that is asked for, and none that lies ahead', () => {
  const pack = { kind: 'pack', here: 'preview', isFinished: false } as const;
  expect(drawn(pack, 'check')).toContain('check done, shown');
  expect(drawn(pack, 'publish')).toContain('preview here, shown');
  expect(drawn(pack, 'mapping')).toContain('preview here, shown');
});

it('has every step done when the draft is published', () => {
  expect(drawn({ kind: 'pack', here: 'publish', isFinished: true }, null)).toBe(
    'upload done; check done; preview done; publish done, shown',
  );
});
