/**
 * Freezes a value all the way down, so that a test fails where the code under test changes
 * what it was given. Every input of the engine's tests goes through here. Sets, maps and typed
 * arrays cannot be frozen and are left as they are.
 */
export function frozen<T>(value: T): T {
  const freezable =
    Array.isArray(value) ||
    (typeof value === 'object' &&
      value !== null &&
      Object.getPrototypeOf(value) === Object.prototype);
  if (!freezable || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
