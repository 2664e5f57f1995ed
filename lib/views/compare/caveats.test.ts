import { describe, expect, it } from 'vitest';
import { sharedRoles } from './caveats';
import { compareData } from './compare.fixture';

describe(sharedRoles, () => {
  // By hand from the table in the fixture: skill and funds are inputs, firms and listings outcomes.
  it('counts inputs and outcomes of what is shared beside those of the whole framework', () => {
    expect(sharedRoles(compareData().framework, ['skill', 'funds'])).toEqual({
      shared: { input: 2, outcome: 0 },
      all: { input: 2, outcome: 2 },
    });
  });

  it('says nothing where nothing is shared', () => {
    expect(sharedRoles(compareData().framework, [])).toBeNull();
  });
});
