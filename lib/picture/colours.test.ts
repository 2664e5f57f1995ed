import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LIGHT_CITY_COLOURS, LIGHT_COLOURS } from '../charts/picture/colours';

const tokens = readFileSync(new URL('../../app/styles/tokens.css', import.meta.url), 'utf8');

it('draws in the light colours of the style sheet', () => {
  const light = (name: string) =>
    new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1];
  for (const [name, colour] of Object.entries(LIGHT_COLOURS)) expect(colour).toBe(light(name));
  for (const [at, colour] of LIGHT_CITY_COLOURS.entries()) {
    expect(colour).toBe(light(`city-${at + 1}`));
  }
});
