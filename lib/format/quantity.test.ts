import { describe, expect, it } from 'vitest';
import { formatQuantity } from './quantity';

describe('formatQuantity', () => {
  it('writes large numbers with the number word of the language', () => {
    expect(formatQuantity(4e12, 'US dollars', 'en')).toBe('4 trillion US dollars');
    expect(formatQuantity(4e12, '美元', 'zh')).toBe('4万亿美元');
    expect(formatQuantity(500_000_000, '元', 'zh')).toBe('5亿元');
    expect(formatQuantity(2_500_000, 'euros', 'en')).toBe('2.5 million euros');
  });

  it('writes small numbers in figures', () => {
    expect(formatQuantity(12_000, 'petaFLOPS', 'en')).toBe('12,000 petaFLOPS');
    expect(formatQuantity(1.5, 'km', 'en')).toBe('1.5 km');
  });

  it('keeps the figures of a small number that is not whole', () => {
    expect(formatQuantity(0.034125, 'km', 'en')).toBe('0.03413 km');
    expect(formatQuantity(23.4567, '%', 'en')).toBe('23.46 %');
    expect(formatQuantity(12_345.67, 'km', 'en')).toBe('12,345.7 km');
    expect(formatQuantity(-0.5, 'km', 'en')).toBe('−0.5 km');
  });

  it('counts by ten thousands in Chinese', () => {
    expect(formatQuantity(12_000, 'PetaFLOPS', 'zh')).toBe('1.2万PetaFLOPS');
    expect(formatQuantity(1_000, '张', 'zh')).toBe('1000张');
  });

  it('keeps a space between a figure and a unit in Latin letters', () => {
    expect(formatQuantity(1.5, 'km', 'zh')).toBe('1.5 km');
    expect(formatQuantity(10, '公里', 'zh')).toBe('10公里');
  });
});
