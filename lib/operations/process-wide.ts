const PREFIX = 'fulcrum.';

/**
 * A value of which the process has one. A variable of a module would not do: the start of the
 * server and each route are bundled apart, and hold modules of their own.
 */
export function processWide<Value>(name: string, make: () => Value): Value {
  const holder = globalThis as Record<symbol, unknown>;
  const key = Symbol.for(PREFIX + name);
  holder[key] ??= make();
  return holder[key] as Value;
}
