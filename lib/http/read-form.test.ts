import { expect, it } from 'vitest';
import { AppError } from '../errors/app-error';
import { readForm } from './read-form';

/** A request whose body comes in chunks, each made when it is asked for. */
function sent(next: () => Uint8Array | null) {
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = next();
      if (chunk === null) controller.close();
      else controller.enqueue(chunk);
    },
  });
  const options = { method: 'POST', body, duplex: 'half' };
  return new Request('http://localhost/compose', options);
}

it('reads fields as a browser sends them, whole where chunks part a character', async () => {
  const bytes = new TextEncoder().encode('cities=a&cities=b&title=%E4%B8%8A+海');
  const chunks = [bytes.slice(0, -2), bytes.slice(-2)];
  const form = await readForm(sent(() => chunks.shift() ?? null));
  expect([...form]).toEqual([
    ['cities', 'a'],
    ['cities', 'b'],
    ['title', '上 海'],
  ]);
});

it('has no fields where nothing is sent', async () => {
  expect([...(await readForm(new Request('http://localhost/')))]).toEqual([]);
});

it('stops reading what no form can be', async () => {
  let given = 0;
  const request = sent(() => {
    given += 1;
    return new Uint8Array(64 * 1024).fill(97);
  });
  await expect(readForm(request)).rejects.toThrow(AppError);
  expect(given).toBeLessThan(12);
});
