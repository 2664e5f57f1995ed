import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '../errors/app-error';
import { countedTry, MOST_TRIES } from './tries';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

async function bad(address: string): Promise<string> {
  try {
    return await countedTry(address, async () => {
      throw new AppError('token-unknown', 'bad');
    });
  } catch (thrown) {
    return thrown instanceof AppError ? thrown.code : String(thrown);
  }
}

const good = (address: string) => countedTry(address, async () => 'in');

describe('countedTry', () => {
  it('refuses an address after too many tries, even a good one, and no other', async () => {
    for (let count = 0; count < MOST_TRIES; count += 1) {
      expect(await bad('192.0.2.1')).toBe('token-unknown');
    }
    expect(await bad('192.0.2.1')).toBe('too-many-tries');
    await expect(good('192.0.2.1')).rejects.toMatchObject({
      code: 'too-many-tries',
      values: { seconds: 900, minutes: 15 },
    });
    expect(await good('192.0.2.2')).toBe('in');
    vi.advanceTimersByTime(15 * 60 * 1000);
    expect(await good('192.0.2.1')).toBe('in');
  });

  it('counts tries that come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => bad('192.0.2.3')));
    expect(answers.filter((code) => code === 'token-unknown')).toHaveLength(MOST_TRIES);
  });

  it('does not count those that succeed, nor a database that is busy', async () => {
    for (let count = 0; count < 3 * MOST_TRIES; count += 1) {
      expect(await good('192.0.2.4')).toBe('in');
      const busy = countedTry('192.0.2.4', async () => {
        throw new AppError('database-busy', 'locked');
      });
      await expect(busy).rejects.toMatchObject({ code: 'database-busy' });
    }
  });

  it('limits tries from ever new addresses together', async () => {
    vi.advanceTimersByTime(60 * 60 * 1000);
    const codes: string[] = [];
    for (let count = 0; count < 310; count += 1) codes.push(await bad(`198.51.100.${count}`));
    expect(codes.filter((code) => code === 'token-unknown')).toHaveLength(300);
    expect(codes.at(-1)).toBe('too-many-tries');
  });
});
