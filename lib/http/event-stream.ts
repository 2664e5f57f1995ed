/** Sends one event of a stream; its data as JSON. */
export type SendEvent = (name: string, data: unknown) => void;

/** Proxies close a connection on which nothing comes for a while. */
const PING_MILLISECONDS = 15_000;

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  // Kept back by nobody: neither compressed nor collected.
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
};

/**
 * Answers with server-sent events (HTML Standard, section 9.2) until `produce` has settled.
 *
 * @param produce sends the events; its signal is aborted when the caller has gone
 */
export function eventStream(
  request: Request,
  produce: (send: SendEvent, signal: AbortSignal) => Promise<void>,
): Response {
  const gone = new AbortController();
  const signal = AbortSignal.any([gone.signal, request.signal]);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const write = (text: string) => {
        if (!signal.aborted) controller.enqueue(encoder.encode(text));
      };
      const ping = setInterval(() => write(': \n\n'), PING_MILLISECONDS);
      try {
        await produce(
          (name, data) => write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`),
          signal,
        );
        if (!signal.aborted) controller.close();
      } catch (thrown) {
        if (!signal.aborted) controller.error(thrown);
      } finally {
        clearInterval(ping);
      }
    },
    cancel() {
      gone.abort();
    },
  });
  return new Response(body, { headers: HEADERS });
}
