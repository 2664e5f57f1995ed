import { expect, it } from 'vitest';
import { readEvents } from './read-events';

async function eventsOf(...parts: readonly (string | Uint8Array)[]) {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of parts) {
        controller.enqueue(typeof part === 'string' ? new TextEncoder().encode(part) : part);
      }
      controller.close();
    },
  });
  const events: unknown[] = [];
  for await (const event of readEvents(body)) events.push(event);
  return events;
}

it('reads events however they are cut up, and passes over comments', async () => {
  const bytes = new TextEncoder().encode('event: failed\ndata: {"title":"失败"}\n\n');
  expect(
    await eventsOf(
      'event: queued\ndata: {"posi',
      'tion":2}\n',
      '\n: \n\nevent: step\ndata: {"step":"printing"}\n\n',
      bytes.slice(0, 33),
      bytes.slice(33),
      'event: cut off',
    ),
  ).toEqual([
    { name: 'queued', data: { position: 2 } },
    { name: 'step', data: { step: 'printing' } },
    { name: 'failed', data: { title: '失败' } },
  ]);
});
