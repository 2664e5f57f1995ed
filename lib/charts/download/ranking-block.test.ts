import { describe, expect, it } from 'vitest';
import { textWidth } from '../text-width';
import type { RankingDrawing } from './content';
import { PAGE } from './page';
import { rankingBlock } from './ranking-block';

const LONG = [
  'Innovation and the commercial use of research',
  'Talent and labour market participation',
  'Transport and connectivity between regions',
  'Capital',
  'Environment and quality of everyday life',
  'Public services and their accessibility',
];

function textsOf(drivers: readonly string[]) {
  const drawing: RankingDrawing = { kind: 'ranking', head: 'Score', drivers, lines: [] };
  const { shapes } = rankingBlock(drawing, 100, (text, _face, size) => textWidth(text, size));
  return shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
}

describe('the heads of a ranking as a file', () => {
  it('numbers drivers that have no room, and names each whole, on the paper, once', () => {
    const texts = textsOf(LONG);
    for (const [at, name] of LONG.entries()) {
      const named = texts.filter(({ text }) => text === `${at + 1} ${name}`);
      expect(named).toHaveLength(1);
      const [{ x, text, size }] = named as [(typeof named)[number]];
      expect(x + textWidth(text, size)).toBeLessThanOrEqual(PAGE.width - PAGE.margin);
      expect(texts.some((other) => other.text === String(at + 1))).toBe(true);
    }
  });

  it('names drivers over their bars where there is room', () => {
    expect(textsOf(['Talent', 'Capital']).map(({ text }) => text)).toEqual([
      'Score',
      'Talent',
      'Capital',
    ]);
  });
});
