/** One server-sent event, its data read as JSON. */
export type ServerEvent = { readonly name: string; readonly data: unknown };

/**
 * The events of an answer, as they come. `EventSource` would ask again by itself when a connection
 * ends, and tells nothing of an answer that is a problem.
 */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = parseEvent(block);
      if (event !== null) yield event;
    }
    if (done) return;
  }
}

/** Null for a comment, which only keeps the connection open. */
function parseEvent(block: string): ServerEvent | null {
  const [, name] = /^event: (.+)$/m.exec(block) ?? [];
  const [, data] = /^data: (.+)$/m.exec(block) ?? [];
  return name === undefined || data === undefined ? null : { name, data: JSON.parse(data) };
}
